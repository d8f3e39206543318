// Stops of the keyboard on an open page. Each function runs inside the page and gives plain data back.

/** Marks all that the keyboard should stop at, in the order of the page; gives how many. */
export function markStops() {
  const operable = 'a[href], area[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]';
  const group = new Set();
  let count = 0;
  for (const element of document.querySelectorAll(operable)) {
    element.removeAttribute('data-test-stop');
    if (element.tabIndex < 0 || element.disabled || element.closest('[inert]')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    if (element.localName === 'summary' && element.parentElement?.querySelector('summary') !== element) continue;
    // Of radio buttons that belong together, one is a stop: the chosen one or, if none is, any.
    if (element.type === 'radio') {
      const name = `${element.form?.id ?? ''} ${element.name}`;
      if (element.name && (group.has(name) || (!element.checked && document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`)))) continue;
      group.add(name);
    }
    element.dataset.testStop = String((count += 1));
  }
  return count;
}

/** Where the focus is, and all that can be said of how it looks there. */
export function stop() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const label = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const place = `<${element.localName}${element.className ? ` class="${element.className}"` : ''}> “${label}”`;
  const below = (from) => {
    for (let above = from; above; above = above.parentElement) {
      const { backgroundColor } = getComputedStyle(above);
      if (backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const seen = boxes.filter((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  const hidden = new Set();
  // Nine points of each box, a little inside. A long table has no room beside the bars.
  for (const box of seen.filter(({ height }) => height <= innerHeight * 0.7)) {
    for (const across of [0.04, 0.5, 0.96]) {
      for (const down of [0.06, 0.5, 0.94]) {
        const [x, y] = [box.left + box.width * across, box.top + box.height * down];
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        const top = document.elementFromPoint(x, y);
        // What a reader opened over the page, and can close, may cover it (WCAG 2.4.11).
        const opened = top?.closest('details[open] > :not(summary)');
        const own = !top || (opened && getComputedStyle(opened).position === 'absolute') || element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(top));
        if (!own) hidden.add(`<${top.localName}${top.className ? ` class="${top.className}"` : ''}>`);
      }
    }
  }
  // What is nearly as high as the window, as a long table is, need not be in it from end to end.
  const whole = boxes.length > 0 && boxes.every((box) => box.height > innerHeight * 0.7 || (box.top >= -1 && box.bottom <= innerHeight + 1));
  // What a finger can touch: the control, its label, and what either draws over a larger box.
  const mine = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return Boolean(top) && (element.contains(top) || [...(element.labels ?? [])].some((one) => one.contains(top)));
  };
  const reach = (x, y, across, down) => {
    let steps = 0;
    while (steps < 60 && mine(x + across * (steps + 1), y + down * (steps + 1))) steps += 1;
    return steps;
  };
  const touch = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
  const middle = seen[0] && { x: Math.max(seen[0].left, 0) + Math.min(seen[0].width / 2, 60), y: seen[0].top + seen[0].height / 2 };
  const felt = middle && mine(middle.x, middle.y) ? [reach(middle.x, middle.y, -1, 0) + reach(middle.x, middle.y, 1, 0) + 1, reach(middle.x, middle.y, 0, -1) + reach(middle.x, middle.y, 0, 1) + 1] : [0, 0];
  // The ring may be drawn around the card whose only link this is.
  const rings = [style, getComputedStyle(element, '::after'), getComputedStyle(element, '::before')];
  for (let above = element.parentElement, steps = 0; above && steps < 4; above = above.parentElement, steps += 1) rings.push(getComputedStyle(above));
  const ring = rings.find(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ?? style;
  const parent = element.parentElement;
  let block = parent;
  while (block?.parentElement && getComputedStyle(block).display.startsWith('inline') && getComputedStyle(block).display !== 'inline-flex') block = block.parentElement;
  const words = (block?.textContent ?? '').trim().length - (element.textContent ?? '').trim().length;
  return {
    number: Number(element.dataset.testStop ?? 0),
    tag: element.localName,
    type: element.type ?? '',
    role: element.getAttribute('role'),
    named: label !== '' || element.labels?.length > 0 || element.hasAttribute('aria-labelledby') || Boolean(element.title),
    href: element.getAttribute('href'),
    isExit: element.matches('a.exit') || (element.matches('a.jump') && element.getAttribute('href') === document.querySelector('a.exit')?.getAttribute('href')),
    open: element.localName === 'summary' ? element.parentElement.open : null,
    place,
    outline: { style: ring.outlineStyle, width: parseFloat(ring.outlineWidth), colour: ring.outlineColor, inside: parseFloat(ring.outlineOffset) < 0 },
    around: below(parent),
    own: below(element),
    whole,
    hidden: [...hidden],
    width: Math.max(felt[0], Math.max(...touch.map((box) => box.right)) - Math.min(...touch.map((box) => box.left))),
    height: Math.max(felt[1], Math.max(...touch.map((box) => box.bottom)) - Math.min(...touch.map((box) => box.top))),
    // A link in a line of text is as high as the line (WCAG 2.5.5 leaves it be); all that authors write is text.
    inText: element.localName === 'a' && style.display === 'inline' && (words > 3 || Boolean(element.closest('.prose'))),
    // Within a player its own buttons have the focus one by one: the browser draws them, with rings that no page can ask about.
    ofPlayer: element.matches('audio, video') && !element.matches(':focus-visible'),
    scrolls: element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
  };
}

/** Writes down what is set off, and keeps it from happening. */
export function listen() {
  window.setOff = [];
  window.addEventListener(
    'click',
    (event) => {
      window.setOff.push(event.target.closest('[data-test-stop]')?.dataset.testStop ?? '');
      if (event.target.closest('summary, input, label, select')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
