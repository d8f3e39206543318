// Reasons: search.html.
(() => {
  'use strict';

  const page = document.querySelector('.finder');
  if (!page) return;
  const say = page.dataset;
  const all = (selector) => [...page.querySelectorAll(selector)];
  const { field, list, wipe, calm = {}, status, found, title, instead, advice, failure, hits, more, filters, unfilter, share, link, copied } =
    Object.fromEntries(all('[data-part]').map((part) => [part.dataset.part, part]));
  const ways = document.querySelector('.other-ways');
  const groups = all('select').map((select) => ({ select, options: [...select.options].slice(1).map((option) => ({ option, label: option.text })) }));
  const others = all('.elsewhere');
  const [STEP, SUGGESTED] = [5, 3];

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  let engine;
  const load = () => (engine = engine || new Promise((onload, fail) => {
    const onerror = () => fail((engine = null));
    document.head.append(make('script', { src: say.engine, onload, onerror }));
  }));
  const timers = {};
  const later = (name, ms, work) => {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(work, ms);
  };
  const typed = () => {
    if (field.value.length > 200) field.value = field.value.slice(0, 200);
    return field.value.replace(/\p{Cs}/gu, '').trim();
  };

  let [turn, count, suggest, at] = [0, STEP, false, -1];

  const labelOf = (name, value) => groups.find(({ select }) => select.name === name).options.find(({ option }) => option.value === value)?.label;

  function hit(answer, one, own) {
    const marked = (text) => answer.marked(text).map(([piece, on]) => (on ? make('mark', {}, piece) : piece));
    const to = (id, text) => make('a', { href: say.root + one.url + (id && `#${id}`), ...own }, ...marked(text));
    const text = (words) => (words ? [make('p', own, ...marked(words))] : []);
    const parts = one.parts.map(({ id, heading, text: words }) => make('li', {}, ...(id && heading ? [to(id, heading)] : []), ...text(words)));
    const facts = [labelOf('kind', one.kind), labelOf('strand', one.strand), ...one.ages.map((age) => labelOf('age', age)), one.minutes && fill(say.minutes, { n: one.minutes })];
    const item = make(
      'li',
      {},
      make('h3', {}, to('', one.title)),
      make('p', { className: 'facts-of' }, ...facts.filter(Boolean).map((fact) => make('span', {}, fact))),
      ...(parts[0] ? [make('ul', { className: 'parts' }, ...parts)] : text(one.summary)),
    );
    item.dataset.strand = one.strand;
    if (one.found[0] && !item.querySelector('mark')) item.append(make('p', {}, `${say.inside} `, ...one.found.flatMap((word, n) => [n ? ', ' : '', make('strong', own, word)])));
    return item;
  }

  function narrow({ counts, total }) {
    for (const { select, options } of groups) {
      select.parentElement.hidden = !select.value;
      for (const { option, label } of options) {
        const n = counts[select.name][option.value] || 0;
        option.text = `${label} (${n})`;
        option.hidden = option.disabled = !n && !option.selected;
        if (n && n < total) select.parentElement.hidden = false;
      }
    }
    unfilter.hidden = groups.every(({ select }) => !select.value);
    filters.hidden = groups.every(({ select }) => select.parentElement.hidden);
  }

  function clear() {
    turn += 1;
    Object.values(timers).forEach(clearTimeout);
    [found, calm, filters, wipe].forEach((one) => (one.hidden = true));
    ways.hidden = false;
    all('.hits').forEach((one) => one.replaceChildren());
    offer([]);
    status.textContent = instead.textContent = link.value = '';
  }

  async function search(old = 0) {
    const text = typed();
    if (!text) return clear();
    const mine = (turn += 1);
    const filter = Object.fromEntries(groups.map(({ select }) => [select.name, select.value]));
    const ask = async ({ index, lang }, count) => {
      await load();
      return nonlaSearch.open(index, lang).find(text, { ...filter, count });
    };
    wipe.hidden = false;
    clearTimeout(timers.others);
    later('wait', 300, () => {
      title.textContent = say.wait;
      found.hidden = false;
    });
    let answer;
    try {
      answer = await ask(say, count);
    } catch (e) {}
    if (mine !== turn) return;
    clearTimeout(timers.wait);
    if (answer && !answer.words) return clear();
    show(answer, text, old);
    if (!answer || navigator.connection?.saveData) return;
    later('others', 600, () => others.forEach(async (box) => {
      const other = await ask(box.dataset, 2 * STEP).catch(() => {});
      if (mine !== turn || !other?.total) return;
      box.open = box.hidden = false;
      box.querySelector('.n').textContent = other.total;
      box.querySelector('ol').replaceChildren(...other.hits.map((one) => hit(other, one, { lang: box.dataset.lang })));
    }));
  }

  function show(answer, text, old) {
    const { total, hits: pages, distress, instead: words } = answer || { total: 0, hits: [], instead: [] };
    found.hidden = false;
    share.hidden = !total;
    ways.hidden = total > 0;
    calm.hidden = !distress;
    failure.hidden = !!answer;
    advice.hidden = !answer || total > 0;
    instead.hidden = !words[0] || !total;
    instead.textContent = fill(say.instead, { q: text, instead: words.join('”, “') });
    title.textContent = !answer ? say.failed : total ? fill(say.results, { n: total }) : say.none;
    later('status', 600, () => (status.textContent = total ? fill(say.status, { n: total, shown: pages.length }) : title.textContent));
    if (answer) narrow(answer);
    const items = pages.slice(old).map((one) => hit(answer, one));
    if (!old) hits.replaceChildren();
    hits.append(...items);
    more.hidden = pages.length >= total;
    link.parentElement.hidden = true;
    link.value = copied.textContent = '';
    others.forEach((box) => (box.hidden = true));
    offer(distress ? [] : pages.map((one) => one.title).filter((name) => name !== text && answer.marked(name).some(([, on]) => on)));
    if (old) items[0]?.querySelector('a').focus();
  }

  function offer(titles) {
    list.replaceChildren(...[...new Set(titles)].slice(0, SUGGESTED).map((name, n) => {
      const option = make('li', { id: `_o${n}` }, name);
      option.setAttribute('role', 'option');
      return option;
    }));
    open(suggest);
  }
  function open(on) {
    list.hidden = !on || !list.firstChild;
    field.setAttribute('aria-expanded', !list.hidden);
    point(-1);
  }
  function point(to) {
    at = to;
    field.removeAttribute('aria-activedescendant');
    [...list.children].forEach((option, n) => {
      option.setAttribute('aria-selected', n === at);
      if (n !== at) return;
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
  }

  function again(on) {
    suggest = on === true && document.activeElement === field;
    clearTimeout(timers.typing);
    count = STEP;
    search();
  }
  function choose({ textContent }) {
    field.value = textContent;
    again();
  }
  function widen() {
    groups.forEach(({ select }) => (select.value = ''));
  }
  function forget() {
    field.value = '';
    widen();
    clear();
  }
  function shut() {
    open((suggest = false));
  }

  field.addEventListener('input', ({ isComposing }) => {
    if (isComposing) later('typing', 400, () => again(true));
    else again(true);
  });
  field.addEventListener('compositionend', () => again(true));
  field.addEventListener('focus', () => load().catch(() => {}));
  field.addEventListener('blur', shut);
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    const end = list.children.length;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open(true);
      if (end) point(key === 'ArrowDown' ? (at + 1) % end : (at < 1 ? end : at) - 1);
    } else if (key === 'Enter') {
      if (at >= 0) return choose(list.children[at]);
      shut();
      if (matchMedia('(hover: none)').matches) field.blur();
    } else if (key === 'Escape') (list.hidden ? forget : shut)();
    else if (/Home|End|Arrow/.test(key)) point(-1);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => target !== list && choose(target));
  wipe.addEventListener('click', () => {
    forget();
    field.focus();
  });
  filters.addEventListener('change', again);
  unfilter.addEventListener('click', () => {
    widen();
    title.focus();
    again();
  });
  more.addEventListener('click', () => {
    count += STEP;
    search(hits.children.length);
  });
  share.querySelector('button').addEventListener('click', async () => {
    link.value = `${location.href.split('#')[0]}#q=${encodeURIComponent(typed())}`;
    link.parentElement.hidden = false;
    link.select();
    let done = true;
    try {
      await navigator.clipboard.writeText(link.value);
    } catch (e) {
      done = document.execCommand('copy');
    }
    copied.textContent = done ? say.copied : say.copy;
  });

  function arrive() {
    const { hash, href } = location;
    if (hash === '#_q') field.focus();
    if (!hash.startsWith('#q=')) return;
    try {
      history.replaceState(null, '', href.split('#')[0]);
      field.value = decodeURIComponent(hash.slice(3));
    } catch (e) {}
    again();
  }
  addEventListener('hashchange', arrive);
  addEventListener('pagehide', forget);
  document.addEventListener('leave', forget);
  document.querySelector('.find')?.addEventListener('click', (event) => {
    event.preventDefault();
    field.focus();
  });

  page.firstElementChild.hidden = false;
  page.lastElementChild.hidden = true;
  filters.open = matchMedia('(min-width: 40em)').matches;
  clear();
  arrive();
})();
