// Colours as they are shown, and how well one is seen on another.

/** Red, green, blue of 0 to 255, and how opaque, of what the browser calls a colour. */
export function parse(text) {
  const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!/^rgba?\(/.test(text) || blue === undefined) throw new Error(`no colour of red, green and blue: ${text}`);
  return { red, green, blue, alpha };
}

/** Contrast as WCAG 2 counts it, from 1 to 21. */
export function contrast(one, other) {
  const light = ({ red, green, blue }) => {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const [a, b] = [light(parse(one)), light(parse(other))].sort((first, second) => second - first);
  return (a + 0.05) / (b + 0.05);
}

/** In the page: the colour of every text that is seen, and the one below it. */
export function colours() {
  const below = (element) => {
    for (let above = element; above; above = above.parentElement) {
      const { backgroundColor } = getComputedStyle(above);
      if (backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() === '' || parent.closest('script, style, svg') || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    found.push({ text: node.data.trim().slice(0, 30), front: getComputedStyle(parent).color, back: below(parent) });
  }
  return found;
}

/** The texts whose contrast is below 7:1. */
export const faint = (texts) =>
  texts.flatMap(({ text, front, back }) => {
    const ratio = contrast(front, back);
    return ratio >= 7 ? [] : [`“${text}” is ${front} on ${back}: ${ratio.toFixed(1)}:1`];
  });
