// Where text stands on an open page. Each function runs inside the page and gives plain data back.

/** Lines of text that lie on one another: two words at one place can neither be read. */
export function crowded() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  // What stays on screen, and what opens over the page on ground of its own, lies on text by intent.
  const floats = (element) => {
    for (let above = element; above; above = above.parentElement) {
      const { position, backgroundColor } = getComputedStyle(above);
      if (position === 'fixed' || position === 'sticky' || (position === 'absolute' && !/^transparent$|, 0\)$/.test(backgroundColor))) return true;
    }
    return false;
  };
  // What is scrolled out of a box lies under what is beside it, and is not seen.
  const frameOf = (element) => {
    const seen = { top: -Infinity, bottom: Infinity, left: -Infinity, right: Infinity };
    for (let above = element; above && above !== document.body; above = above.parentElement) {
      if (getComputedStyle(above).overflow === 'visible') continue;
      const box = above.getBoundingClientRect();
      seen.top = Math.max(seen.top, box.top);
      seen.bottom = Math.min(seen.bottom, box.bottom);
      seen.left = Math.max(seen.left, box.left);
      seen.right = Math.min(seen.right, box.right);
    }
    return seen;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() === '' || parent.closest('svg, script, style') || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    // What is there for screen readers alone is one pixel large.
    if (parent.clientWidth === 1 || floats(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const frame = frameOf(parent);
    for (const box of range.getClientRects()) {
      if (box.bottom > frame.bottom + 1 || box.top < frame.top - 1 || box.right > frame.right + 1 || box.left < frame.left - 1) continue;
      // The box of a line is higher than its letters.
      const rim = box.height / 5;
      // Links for the keyboard wait beside the page.
      const beside = box.right <= 0 || box.left >= innerWidth;
      if (!beside && box.width > 2 && box.height > 2) lines.push({ node, text: node.data.trim().slice(0, 30), top: box.top + rim, bottom: box.bottom - rim, left: box.left + 1, right: box.right - 1 });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const found = [];
  for (let first = 0; first < lines.length; first += 1) {
    for (let second = first + 1; second < lines.length && lines[second].top < lines[first].bottom; second += 1) {
      const [a, b] = [lines[first], lines[second]];
      if (a.node !== b.node && a.left < b.right && b.left < a.right) found.push(`“${a.text}” and “${b.text}” lie on one another`);
    }
  }
  return found;
}

/** Text that stands outside of the box that is drawn for it, as a label does that is too long for its button. */
export function strayed() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const drawn = (element) => {
    const style = getComputedStyle(element);
    const colour = style.backgroundColor;
    const border = parseFloat(style.borderTopWidth) > 0 && parseFloat(style.borderLeftWidth) > 0;
    return style.display !== 'inline' && (border || !(colour === 'transparent' || /, 0\)$/.test(colour)));
  };
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() === '' || parent.closest('svg, script, style') || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    let box = parent;
    while (box && !drawn(box) && !scrolls(box)) box = box.parentElement;
    if (!box || box === document.body || box === document.documentElement || scrolls(box)) continue;
    const around = box.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width <= 2 || line.height <= 2) continue;
      const rim = line.height / 5;
      const out = line.left < around.left - 1 || line.right > around.right + 1 || line.top + rim < around.top - 1 || line.bottom - rim > around.bottom + 1;
      if (out) found.push(`“${node.data.trim().slice(0, 30)}” stands outside of its <${box.localName} class="${box.className}">`);
    }
  }
  return [...new Set(found)];
}

/** Bars that stay on screen may not take the place of what is to be read: half of a small screen at most. */
export function sticky() {
  const bars = [...document.querySelectorAll('body *')].filter((element) => {
    const style = getComputedStyle(element);
    return (style.position === 'fixed' || style.position === 'sticky') && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  });
  window.scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
  const heights = bars.map((bar) => {
    const box = bar.getBoundingClientRect();
    return Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
  });
  window.scrollTo({ top: 0, behavior: 'instant' });
  const taken = heights.reduce((sum, height) => sum + height, 0);
  return taken > innerHeight / 2 ? [`bars that stay take ${taken.toFixed(0)} of ${innerHeight} px`] : [];
}
