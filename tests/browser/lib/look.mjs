// What is looked at on an open page. Each function runs inside the page and gives plain data back.

/** Everything on the page that refers to something, the anchors others may refer to, and its head. */
export function references() {
  const found = [];
  const place = (element) => {
    const id = element.id ? `#${element.id}` : '';
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${id}>${words ? ` “${words}”` : ''}`;
  };
  const add = (element, how, value) => found.push({ how, value, place: place(element) });
  const candidates = (srcset) => srcset.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0]);
  const inCss = (text) => [...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)].map((match) => (match[1] ?? match[2] ?? match[3]).trim());
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction', 'background', 'manifest', 'longdesc', 'ping']) {
      if (!element.hasAttribute(name)) continue;
      const kind = element.localName === 'link' ? `link ${element.rel}` : `${element.localName} ${name}`;
      add(element, kind, element.getAttribute(name));
    }
    for (const name of ['srcset', 'imagesrcset']) {
      if (element.hasAttribute(name)) candidates(element.getAttribute(name)).forEach((value) => add(element, `${element.localName} ${name}`, value));
    }
    if (element.hasAttribute('style')) inCss(element.getAttribute('style')).forEach((value) => add(element, 'style', value));
    if (element.localName === 'style') inCss(element.textContent).forEach((value) => add(element, 'style', value));
    if (element.localName === 'meta' && element.httpEquiv === 'refresh') {
      add(element, 'refresh', element.content.replace(/^[^=]*=\s*/, ''));
    }
  }
  const attributes = (name) => [...document.querySelectorAll(`[${name}]`)].map((element) => ({ value: element.getAttribute(name), place: place(element) }));
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'];
  return {
    found,
    ids,
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    pointers: pointers.flatMap((name) => attributes(name).flatMap(({ value, place }) => value.split(/\s+/).filter(Boolean).map((id) => ({ how: name, id, place })))),
    targets: attributes('target').map(({ value, place }) => `${place} target=${value}`),
    bases: document.querySelectorAll('base').length,
    title: document.title,
    broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.getAttribute('src')),
    languages: [...document.querySelectorAll('nav.languages a[hreflang]')].map((link) => ({ lang: link.hreflang, href: link.href, current: link.hasAttribute('aria-current') })),
    exits: [...document.querySelectorAll('a.exit')].map((link) => link.href),
    calls: [...document.querySelectorAll('a[href="tel:111"]')].length,
    text: document.body.innerText,
    markup: document.documentElement.outerHTML,
  };
}

/** Whether the document can be pushed sideways, and what makes it so wide. */
export function sideways() {
  const width = document.documentElement.clientWidth;
  const hidden = [document.documentElement, document.body].filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX));
  if (hidden.length > 0) return [`${hidden[0].localName} hides what is too wide`];
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (element) => {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
      if (getComputedStyle(above).overflowX !== 'visible') return true;
    }
    return false;
  };
  // An element may stand within the window while a long word of its text does not.
  const right = (element) => {
    const { left, width } = element.getBoundingClientRect();
    return left + (getComputedStyle(element).overflowX === 'visible' ? Math.max(width, element.scrollWidth) : width);
  };
  const wide = [...document.body.querySelectorAll('*')].filter((element) => right(element) > width + 0.5 && !scrolls(element));
  const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  const name = (element) => `<${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.split(' ').join('.')}` : ''}> “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  return [`${document.documentElement.scrollWidth} px in a window of ${width}`, ...innermost.slice(0, 4).map(name)];
}

/** Texts that are cut: wider or higher than a box that hides what does not fit. */
export function cut() {
  const cuts = (element) => {
    const style = getComputedStyle(element);
    if (style.position === 'absolute' && element.clientWidth <= 1) return false;
    const [x, y] = [style.overflowX, style.overflowY].map((overflow) => overflow === 'hidden' || overflow === 'clip');
    return (x && element.scrollWidth > element.clientWidth + 1) || (y && element.scrollHeight > element.clientHeight + 1);
  };
  const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility() && element.textContent.trim() !== '' && !element.closest('svg'));
  return shown.filter(cuts).map((element) => `<${element.localName} class="${element.className}"> “${element.textContent.trim().slice(0, 40)}”`);
}

/** Opens all that is folded, to look at it as well. */
export function unfold() {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

/** Makes letters larger, as a reader's browser does. */
export function enlarge(times) {
  const root = document.documentElement;
  root.style.setProperty('font-size', `${times * parseFloat(getComputedStyle(root).fontSize)}px`);
}

/** The way out of the page: what is wrong with where it is and how large. */
export function exitInView() {
  const links = [...document.querySelectorAll('a.exit')];
  if (links.length !== 1) return [`${links.length} links of class “exit” in place of one`];
  const wrong = [];
  for (const [where, top] of [['at the top', 0], ['in the middle', document.documentElement.scrollHeight / 2], ['at the end', document.documentElement.scrollHeight]]) {
    window.scrollTo({ top, behavior: 'instant' });
    const box = links[0].getBoundingClientRect();
    if (box.width < 44 || box.height < 44) wrong.push(`${where} it is ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px, less than 44 × 44`);
    if (box.top < 0 || box.left < 0 || box.bottom > innerHeight + 0.5 || box.right > innerWidth + 0.5) {
      wrong.push(`${where} of the page it is out of view (${box.left.toFixed(0)}, ${box.top.toFixed(0)})`);
      continue;
    }
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!links[0].contains(over)) wrong.push(`${where} it is covered by <${over?.localName} class="${over?.className}">`);
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
  return wrong;
}

/** Which of these numbers can be seen (or, for print, will be on paper). */
export function unseenNumbers(numbers) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement.getBoundingClientRect();
    if (node.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1 && box.height > 1) seen.push(node.data);
  }
  const text = seen.join(' ');
  return numbers.filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text));
}

/** What has the focus. */
export function focused() {
  const element = document.activeElement;
  return { tag: element?.localName, href: element?.getAttribute?.('href'), inMain: Boolean(element?.closest?.('main')), className: element?.className };
}
