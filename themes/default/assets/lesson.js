// What scripts add to a lesson: questions as forms, reading aloud, sound that stops, the way back from a
// word. Nothing here is needed to read, nothing is counted, and nothing is remembered.
(() => {
  'use strict';

  /** Words, in the language of the page: the theme writes them on the script element. */
  const words = document.currentScript.dataset;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // --- Questions -----------------------------------------------------------------------------------

  /** Makes a form of choices that unfold. What was said below each is moved, not copied. */
  function question(section) {
    const list = section.querySelector('.choices');
    const scenario = section.classList.contains('scenario');
    const right = all('.right', list).length;
    const several = scenario || right > 1;
    const choices = all('details', list).map((details, at) => {
      const input = make('input', { type: several ? 'checkbox' : 'radio', name: section.id, value: at });
      const label = make('label', {}, input, details.querySelector('summary').firstElementChild);
      const choice = { input, letter: String.fromCharCode(65 + at), right: details.classList.contains('right'), feedback: details.querySelector('p') };
      details.replaceWith(label);
      return choice;
    });
    const status = make('div', { className: 'answer' });
    status.setAttribute('role', 'status');
    const group = make('fieldset');
    group.setAttribute('aria-labelledby', section.querySelector('.prompt').textContent.trim() ? `${section.id}_q` : `${section.id}_t`);
    list.replaceWith(group);
    group.append(list);
    const button = make('button', { type: 'button', textContent: words.show });
    section.append(button, status);
    section.querySelector('.how').textContent = scenario ? words.ways : several ? words.several : words.one;

    button.addEventListener('click', () => {
      const chosen = choices.filter((choice) => choice.input.checked);
      const said = chosen.map(({ feedback, right, letter }) => {
        const box = make('div', { className: right ? 'said right' : 'said' }, feedback);
        if (chosen.length > 1) {
          feedback.querySelector('.letter')?.remove();
          feedback.prepend(make('b', { className: 'letter', textContent: `${letter}.` }), ' ');
        }
        return box;
      });
      if (chosen.length === 0) said.push(make('p', { textContent: words.pick }));
      else if (!scenario && several && chosen.filter((choice) => choice.right).length < right) said.push(make('p', { textContent: words.more }));
      status.replaceChildren(...said);
    });
    // Another thought: what was said of the first is put away until asked for again.
    list.addEventListener('change', () => {
      for (const letter of all('.letter', status)) letter.remove();
      status.replaceChildren();
    });
  }
  all('.try').forEach(question);

  // --- Reading aloud -------------------------------------------------------------------------------

  const synth = window.speechSynthesis;
  const reading = { stop() {}, rest() {} };

  function aloud(bar) {
    const [go, stop] = all('button', bar);
    const start = go.textContent;
    const TEXTS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, figcaption, th, td, summary, label';
    const SILENT = '.meanings, .footnotes, .block-title + .status, [hidden], [aria-hidden="true"]';
    const languageOf = (element) => element.closest('[lang]').lang;
    const main = (tag) => tag.toLowerCase().split(/[-_]/)[0];
    // A voice from elsewhere would send what a child reads to others.
    const voiceFor = (tag) => synth.getVoices().find((voice) => voice.localService && main(voice.lang) === main(tag));
    const voice = () => voiceFor(languageOf(document.querySelector('.prose')));

    /** What an element says itself, without the parts of it that are read on their own. */
    const own = (element) => {
      const copy = element.cloneNode(true);
      for (const part of all(`${TEXTS}, ${SILENT}, .footnote-reference, svg, button`, copy)) part.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    };
    const shown = (element) => (element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null);
    const texts = () =>
      all('main h1').concat(all(TEXTS).filter((element) => element.closest('.prose') && !element.closest(SILENT))).filter((element) => shown(element) && own(element) !== '');

    let [queue, at, speaking] = [[], 0, null];
    const mark = (element) => {
      for (const other of all('.being-read')) other.classList.remove('being-read');
      element?.classList.add('being-read');
    };
    const label = (text, begun) => {
      go.textContent = text;
      stop.hidden = !begun;
    };

    function next() {
      const element = queue[at];
      const voiceHere = element && (voiceFor(languageOf(element)) ?? voice());
      if (!voiceHere) return reading.stop();
      const words = new SpeechSynthesisUtterance(own(element));
      Object.assign(words, { voice: voiceHere, lang: voiceHere.lang });
      words.onend = () => {
        if (speaking !== words) return;
        at += 1;
        next();
      };
      words.onerror = () => speaking === words && reading.stop();
      speaking = words;
      mark(element);
      element.scrollIntoView({ block: 'nearest' });
      synth.speak(words);
    }

    /** Waits at the beginning of the text that was being read: some devices cannot stop within one. */
    reading.rest = () => {
      if (!speaking) return;
      speaking = null;
      synth.cancel();
      label(go.dataset.resume, true);
    };
    reading.stop = () => {
      const focused = document.activeElement === stop;
      speaking = null;
      synth.cancel();
      [queue, at] = [[], 0];
      mark();
      label(start, false);
      if (focused) go.focus();
    };
    go.addEventListener('click', () => {
      if (speaking) return reading.rest();
      if (queue.length === 0) queue = texts();
      for (const player of all('audio, video')) player.pause();
      label(go.dataset.pause, true);
      next();
    });
    stop.addEventListener('click', reading.stop);

    const offer = () => {
      bar.hidden = !voice();
      if (bar.hidden) reading.stop();
    };
    offer();
    synth.addEventListener?.('voiceschanged', offer);
  }
  const bar = document.querySelector('.aloud');
  if (bar && synth && window.SpeechSynthesisUtterance) aloud(bar);

  // --- Silence -------------------------------------------------------------------------------------

  const players = () => all('audio, video');
  const silence = () => {
    reading.stop();
    for (const player of players()) player.pause();
  };
  // The way out silences players and voice itself (exit.js); here the next text must not begin.
  document.addEventListener('leave', () => reading.stop());
  // A page that is left or hidden must be silent too.
  window.addEventListener('pagehide', silence);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return;
    reading.rest();
    for (const player of players()) player.pause();
  });
  // One voice at a time.
  document.addEventListener(
    'play',
    ({ target }) => {
      reading.rest();
      for (const player of players()) if (player !== target) player.pause();
    },
    true,
  );

  // --- Words explained -----------------------------------------------------------------------------

  // The list leads back to the first use of a word; here it leads to the one that was followed.
  document.addEventListener('click', ({ target }) => {
    const word = target.closest?.('a.term[id]');
    const back = word && document.getElementById(word.hash.slice(1))?.querySelector('.back');
    if (back) back.hash = word.id;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') document.querySelector('.meanings :target .back')?.click();
  });

  // --- Paper ---------------------------------------------------------------------------------------

  // What is folded would be missing on paper, but not the answers to questions.
  const opened = new Set();
  window.addEventListener('beforeprint', () => {
    for (const folded of all('.prose details:not([open])').filter((details) => !details.closest('.choices'))) {
      folded.open = true;
      opened.add(folded);
    }
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened.clear();
  });
})();
