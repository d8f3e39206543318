// Turning over by keys and clicker. Without it the slides are a page that scrolls.
(function () {
  'use strict';
  var deck = document.querySelector('.deck');
  if (!deck) return;
  var slides = [...deck.querySelectorAll('.slide')];
  var tools = document.querySelector('.deck-tools');
  var list = document.querySelector('.deck-list');
  var clock = tools.querySelector('.clock');
  var at = 0, blank, ticking = 0, began, page = document.documentElement;

  function here() {
    var middle = innerHeight / 2;
    slides.some((slide, index) => {
      var box = slide.getBoundingClientRect();
      if (box.top <= middle && box.bottom > middle) at = index;
      return box.top > middle;
    });
    return at;
  }

  function go(to) {
    at = Math.max(0, Math.min(slides.length - 1, to));
    var slide = slides[at];
    slide.scrollIntoView();
    slide.focus({ preventScroll: true });
    // Survives a reload; and Back leaves the slides at once.
    try { history.replaceState(null, '', '#' + slide.id); } catch (e) {}
  }

  function shade(on) {
    if (!on && blank) { blank.remove(); blank = null; }
    if (on && !blank) {
      blank = document.createElement('div');
      blank.className = 'blank-screen';
      blank.setAttribute('role', 'status');
      blank.textContent = deck.dataset.blank;
      blank.onclick = () => shade(false);
      document.body.append(blank);
    }
  }

  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (page.requestFullscreen) page.requestFullscreen().catch(() => {});
  }

  function tick() {
    var seconds = Math.floor((Date.now() - began) / 1000);
    clock.textContent = Math.floor(seconds / 60) + ':' + ('0' + seconds % 60).slice(-2);
  }

  function time() {
    if (ticking) { clearInterval(ticking); ticking = 0; clock.textContent = ''; }
    else { began = Date.now(); tick(); ticking = setInterval(tick, 1000); }
    tools.querySelector('[data-do=time]').setAttribute('aria-pressed', String(!!ticking));
  }

  var does = {
    back: () => go(here() - 1),
    on: () => go(here() + 1),
    blank: () => shade(true),
    full: full,
    time: time,
    list: () => { list.open = !list.open; if (list.open) list.querySelector('a').focus(); },
    first: () => go(0),
    last: () => go(slides.length - 1),
    close: () => { list.open = false; }
  };
  var keys = {
    PageDown: 'on', PageUp: 'back', ArrowRight: 'on', ArrowLeft: 'back', ArrowDown: 'on', ArrowUp: 'back', ' ': 'on',
    Home: 'first', End: 'last', b: 'blank', '.': 'blank', f: 'full', t: 'time', o: 'list', Escape: 'close'
  };
  if (page.dir === 'rtl') { keys.ArrowRight = 'back'; keys.ArrowLeft = 'on'; }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Shift' || event.key === 'Tab') return;
    if (blank) { shade(false); event.preventDefault(); return; }
    var what = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    // Answers and films keep the keys that work in them.
    var busy = event.target.closest('input, audio, video');
    var pressed = event.key === ' ' && event.target.closest('a, button, summary, details.deck-list');
    if (!what || pressed || (page.dataset.keys && /^\S$/.test(event.key)) || (busy && !/^Page/.test(event.key))) return;
    // A slide taller than the screen is read first.
    var slide = slides[here()].getBoundingClientRect();
    if (event.key === 'ArrowDown' && slide.bottom > innerHeight + 8 || event.key === 'ArrowUp' && slide.top < -8) return;
    event.preventDefault();
    does[what]();
  });

  tools.hidden = false;
  page.classList.add('with-tools');
  tools.addEventListener('click', (event) => {
    var button = event.target.closest('[data-do]');
    if (button) does[button.dataset.do]();
  });
  document.addEventListener('click', (event) => {
    var link = event.target.closest('.turn a, .deck-list a');
    if (!link) return;
    event.preventDefault();
    list.open = false;
    go(slides.indexOf(document.getElementById(link.hash.slice(1))));
  });
})();
