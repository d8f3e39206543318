// Chromium's tree of accessibility as text: a line a node, with its role, its name and its state.

/** States and properties worth a word; others follow from the role. */
const SAID = ['level', 'expanded', 'checked', 'pressed', 'disabled', 'required', 'invalid', 'live', 'current', 'hasPopup', 'modal'];
/** Nodes that only hold others. */
const HOLDS = new Set(['none', 'generic', 'InlineTextBox', 'LayoutTable', 'LayoutTableRow', 'LayoutTableCell', 'ListMarker', 'LineBreak']);
/** Roles whose name is the text inside them, which need not be told twice. */
const WHOLE = new Set(['link', 'heading', 'button', 'DisclosureTriangle', 'image', 'radio', 'checkbox', 'cell', 'columnheader', 'rowheader', 'LabelText']);

/** The tree of the page that is open in a tab. */
export async function told(tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const write = (node, depth, above) => {
    const role = node.role?.value ?? 'none';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const silent = node.ignored || HOLDS.has(role) || (role === 'StaticText' && (name === '' || above === name));
    if (!silent) lines.push(`${'  '.repeat(depth)}${role === 'StaticText' ? 'text' : role}${name ? ` "${name}"` : ''}${state(node)}`);
    if (role === 'StaticText') return;
    // A link within a cell is still a link; text within a link was told as its name.
    const inner = WHOLE.has(role) ? name : above;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child && !(WHOLE.has(role) && name.includes((child.name?.value ?? '').trim()) && child.role?.value === 'StaticText')) write(child, silent ? depth : depth + 1, inner);
    }
  };
  write(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}

function state({ role, properties = [], description, value }) {
  const words = properties
    .filter(({ name }) => name !== 'level' || role?.value === 'heading')
    .filter(({ name, value: { value: said } }) => SAID.includes(name) && said !== false && said !== 'false' && said !== 'off' && said !== '')
    .concat(properties.filter(({ name, value: { value: said } }) => (name === 'expanded' || name === 'checked') && (said === false || said === 'false')))
    .map(({ name, value: { value: said } }) => (said === true ? name : `${name}=${said}`));
  if (description?.value) words.push(`description=${description.value}`);
  if (value?.value) words.push(`value=${value.value}`);
  return words.length > 0 ? ` [${words.join(', ')}]` : '';
}
