// The reader's own look, size of letters and choice about keys: kept in this browser, and nothing else.
(function () {
  'use strict';
  var box = document.querySelector('[data-display]'), root = document.documentElement;
  if (!box) return;
  function show() {
    box.querySelectorAll('input').forEach(function (input) { input.checked = input.value === (root.dataset[input.name] || ''); });
  }
  show();
  box.hidden = false;
  addEventListener('pageshow', show);
  box.addEventListener('change', function (event) {
    var input = event.target, before = input.getBoundingClientRect().top;
    if (input.value) root.dataset[input.name] = input.value;
    else delete root.dataset[input.name];
    try {
      if (input.value) localStorage.setItem(input.name, input.value);
      else localStorage.removeItem(input.name);
    } catch (e) {}
    // Larger letters push everything down: what was just touched stays where it is.
    scrollBy(0, input.getBoundingClientRect().top - before);
    box.querySelector('[role="status"]').textContent = input.closest('fieldset').querySelector('legend').textContent + ': ' + input.parentElement.textContent.trim();
  });
})();
