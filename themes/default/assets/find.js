// The way to the search page, which needs scripts: by the link in the head of every page, and by the key “/” alone
// unless the reader switched it off.
(function () {
  'use strict';
  var link = document.querySelector('.find[data-search]');
  if (!link) return;
  link.href = link.dataset.search;
  addEventListener('keydown', function (event) {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.documentElement.dataset.keys || event.target.closest('input, select, textarea')) return;
    event.preventDefault();
    link.click();
  });
})();
