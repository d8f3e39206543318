// Before anything is painted: look and way out. The reasons stand in parts/first.html.
(function () {
  var root = document.documentElement, say = document.currentScript.dataset, framed = top !== self, cover;

  function mark(value) {
    try {
      return value ? sessionStorage.setItem('tab', value) : sessionStorage.getItem('tab');
    } catch (e) {}
  }
  function hide(what, display) {
    what.style.setProperty('display', display, 'important');
  }
  function go() {
    try {
      location.replace(say.to);
    } catch (e) {}
  }
  function choose() {
    ['look', 'size', 'keys'].forEach(function (key) {
      delete root.dataset[key];
      try {
        var value = localStorage.getItem(key);
        if (/^(light|dark|contrast|off|[23])$/.test(value)) root.dataset[key] = value;
      } catch (e) {}
    });
  }
  function leave() {
    cover = cover || document.createElement('p');
    cover.className = 'cover';
    cover.setAttribute('role', 'alert');
    document.title = cover.textContent = say.wait;
    hide(document.body, 'none');
    root.append(cover);
    document.dispatchEvent(new Event('leave'));
    if (framed) return;
    mark('left');
    go();
  }

  choose();
  if (framed) root.dataset.framed = '';
  else if (mark() === 'left') {
    var way = performance.getEntriesByType('navigation')[0];
    if (way && way.type === 'navigate') mark('here');
    else {
      stop();
      hide(root, 'none');
      go();
    }
  }

  ['click', 'auxclick'].forEach(function (type) {
    addEventListener(type, function (event) {
      if (event.button > 1 || !event.target.closest('[data-exit]')) return;
      event.preventDefault();
      leave();
    }, true);
  });
  addEventListener('pagehide', function () {
    hide(root, 'none');
  });
  // Firefox (reasons: 3).
  if ('mozInnerScreenX' in self) addEventListener('unload', choose);
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    if (!framed && mark() === 'left') return go();
    if (cover) cover.remove();
    hide(document.body, '');
    choose();
    hide(root, '');
  });
})();
