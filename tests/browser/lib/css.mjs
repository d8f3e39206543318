// What a style sheet says, read with css-tree: whether each declaration can be understood, and whether
// the oldest browser that counts (domain.md: Chrome 109, the last on Windows 7) knows what it uses.

import { createRequire } from 'node:module';
import * as csstree from 'css-tree';

const { css } = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The last version of Chrome for Windows 7 and 8.1. */
export const FLOOR = 109;

/** Since which version Chrome has a feature, without a flag; nothing if it never had it. */
function since(compat) {
  const support = [compat?.__compat?.support?.chrome ?? []].flat();
  const whole = support.filter((one) => !one.flags && !one.version_removed && !one.partial_implementation && one.version_added);
  const versions = whole.map(({ version_added }) => (version_added === true ? 1 : parseFloat(String(version_added).replace('≤', '')))).filter((version) => version > 0);
  return versions.length > 0 ? Math.min(...versions) : undefined;
}

/** Calls `visit` for each node, with those it lies in. */
function each(tree, visit) {
  const above = [];
  csstree.walk(tree, {
    enter(node) {
      visit(node, above);
      above.push(node);
    },
    leave() {
      above.pop();
    },
  });
}

/** Reads a sheet; what cannot be read at all is told. */
export function read(text, problems) {
  return csstree.parse(text, {
    positions: true,
    onParseError: (error) => problems.push(`line ${error.line}: ${error.message}`),
  });
}

/** The properties of our own that sheets set, each with its first value. */
export function ownProperties(trees) {
  const own = new Map();
  for (const tree of trees) {
    each(tree, (node) => {
      if (node.type === 'Declaration' && node.property.startsWith('--') && !own.has(node.property)) own.set(node.property, csstree.generate(node.value).trim());
    });
  }
  return own;
}

/** Declarations that no browser could follow, and properties of our `own` that nobody set. */
export function misunderstood(tree, own) {
  const problems = [];
  each(tree, (node, above) => {
    if (node.type !== 'Declaration') return;
    const where = `line ${node.loc.start.line}: ${node.property}`;
    let value = csstree.generate(node.value);
    const missing = new Set();
    // Each of our own properties stands for its first value: others are of the same kind.
    for (let depth = 0; depth < 8 && value.includes('var('); depth += 1) {
      value = value.replace(/var\((--[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/g, (_, name, fallback) => {
        if (own.has(name)) return ` ${own.get(name)} `;
        if (fallback === undefined) missing.add(name);
        return fallback ?? 'inherit';
      });
    }
    for (const name of missing) problems.push(`${where}: nobody sets ${name}`);
    const descriptor = above.findLast(({ type }) => type === 'Atrule')?.name;
    if (node.property.startsWith('--') || missing.size > 0) return;
    const parsed = csstree.parse(value, { context: 'value' });
    const match = ['font-face', 'property', 'counter-style', 'page'].includes(descriptor) && csstree.lexer.getAtrule(descriptor)?.descriptors?.[node.property]
      ? csstree.lexer.matchAtruleDescriptor(descriptor, node.property, parsed)
      : csstree.lexer.matchProperty(node.property, parsed);
    if (match.error) problems.push(`${where}: ${value.trim()}: ${match.error.message.split('\n')[0]}`);
  });
  return problems;
}

/** What the oldest browser does not know, each once, unless it stands in an `@supports`. */
export function tooNew(tree) {
  const found = new Map();
  const ask = (name, compat, node) => {
    const version = since(compat);
    if (version === undefined || version > FLOOR) found.set(name, `${name} (line ${node.loc.start.line}): ${version ? `since Chrome ${version}` : 'not in Chrome'}`);
  };
  each(tree, (node, above) => {
    if (above.some(({ type, name }) => type === 'Atrule' && name === 'supports')) return;
    if (node.type === 'Atrule') ask(`@${node.name}`, css['at-rules'][node.name], node);
    if (node.type === 'NestingSelector' || (node.type === 'Rule' && above.some(({ type }) => type === 'Rule'))) ask('nesting', css.selectors.nesting, node);
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') ask(`:${node.name}`, css.selectors[node.name], node);
    if (node.type === 'Feature' || node.type === 'MediaFeature') {
      const name = node.name.replace(/^(min|max)-/, '');
      if (above.some(({ type, name: rule }) => type === 'Atrule' && rule === 'media')) ask(`(${name})`, css['at-rules'].media[name], node);
    }
    if (node.type === 'FeatureRange') ask('a range in a media query', css['at-rules'].media.range_syntax, node);
    if (node.type === 'Function') ask(`${node.name}()`, functionOf(node.name), node);
    if (node.type === 'Dimension') ask(`the unit ${node.unit}`, unitOf(node.unit.toLowerCase()), node);
    if (node.type !== 'Declaration' || node.property.startsWith('--')) return;
    const rule = above.findLast(({ type }) => type === 'Atrule' || type === 'Rule');
    // What is told of a prefixed name is told of the plain one, too.
    const property = css['at-rules'][rule?.type === 'Atrule' ? rule.name : '']?.[node.property] ?? css.properties[node.property.replace(/^-webkit-/, '')];
    ask(node.property, property, node);
    if (node.property.startsWith('-webkit-')) return;
    for (const word of node.value.children ?? []) {
      const known = word.type === 'Identifier' && property?.[word.name.toLowerCase()];
      if (known) ask(`${node.property}: ${word.name}`, known, node);
    }
  });
  return [...found.values()];
}

const ALWAYS = { __compat: { support: { chrome: { version_added: '1' } } } };

/** Where the data speak of a function: by its name, in a type, or in a property. */
function functionOf(name) {
  const { types, properties } = css;
  const old = ['rgb', 'rgba', 'url', 'var', 'attr', 'counter'].includes(name) ? ALWAYS : undefined;
  const places = [types[name], types.color[name], types.gradient[name], types['transform-function'][name], types['easing-function'][name], types['basic-shape'][name], types['filter-function'][name], types.image[name]];
  return old ?? places.find((place) => place?.__compat) ?? properties['grid-template-columns']?.[name] ?? (['minmax', 'repeat', 'fit-content'].includes(name) ? properties.grid : undefined);
}

function unitOf(unit) {
  const { types } = css;
  if (['px', 'cm', 'mm', 'in', 'pt', 'pc', 's', 'ms', 'deg', 'turn', 'fr', 'dpi', 'dppx', 'x'].includes(unit)) return ALWAYS;
  if (/^[dsl]v(w|h|i|b|min|max)$/.test(unit)) return types.length.viewport_percentage_units_dynamic;
  if (/^cq/.test(unit)) return types.length.container_query_length_units;
  return types.length[unit];
}
