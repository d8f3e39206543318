// Leaving with the keyboard: Shift three times within five seconds, alone each time. Typing, other keys
// held down, a pointer or an input method in between begin the count anew. And leaving makes no sound.
(function () {
  'use strict';
  document.addEventListener('leave', function () {
    document.querySelectorAll('audio, video').forEach(function (media) {
      media.pause();
    });
    if (self.speechSynthesis) speechSynthesis.cancel();
  });

  var links = document.querySelectorAll('[data-exit]'), say = document.querySelector('script[data-to]').dataset;
  if (links.length === 0) return;
  var taps = 0, alone = false, timer, status = document.createElement('p');
  status.className = 'taps';
  status.setAttribute('role', 'status');
  document.body.appendChild(status);
  if ('framed' in document.documentElement.dataset) links.forEach(function (link) { link.textContent = say.hide; });

  function anew() {
    clearTimeout(timer);
    taps = 0;
    alone = false;
    status.textContent = '';
  }
  function other(event) {
    return event.key !== 'Shift' || event.isComposing || ['Control', 'Alt', 'Meta', 'AltGraph'].some(function (key) { return event.getModifierState(key); });
  }
  addEventListener('keydown', function (event) {
    if (other(event)) anew();
    else if (!event.repeat) alone = true;
  }, true);
  addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !alone) return;
    if (other(event)) return anew();
    alone = false;
    taps += 1;
    if (taps === 3) {
      anew();
      return links[0].click();
    }
    if (taps === 1) timer = setTimeout(anew, 5000);
    status.textContent = taps === 1 ? say.two : say.one;
  }, true);
  ['pointerdown', 'wheel', 'blur'].forEach(function (type) { addEventListener(type, anew, { capture: true, passive: true }); });
})();
