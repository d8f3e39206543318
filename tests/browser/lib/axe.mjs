// The accessibility checker axe-core: every rule it has, those of level AAA and best practice too,
// but for the ones its authors call experimental.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it is shown now, one line a problem; `but` are rules to leave out. */
export async function violations(page, but = []) {
  await page.evaluate(source);
  return page.evaluate(async (but) => {
    const left = ['experimental', 'deprecated'];
    const enabled = ({ ruleId, tags }) => !but.includes(ruleId) && !tags.some((tag) => left.includes(tag));
    const rules = Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: enabled(rule) }]));
    const { violations, passes, incomplete, inapplicable } = await axe.run(document, { rules, preload: false, resultTypes: ['violations'] });
    if (passes.length === 0) return ['axe looked at nothing'];
    // 7:1 is asked of all text (WCAG 1.4.6), and axe leaves that rule out unless it is told not to.
    const asked = new Set([...violations, ...passes, ...incomplete, ...inapplicable].map(({ id }) => id));
    if (!asked.has('color-contrast-enhanced') && !but.includes('color-contrast-enhanced')) return ['axe did not ask for a contrast of 7:1'];
    const line = (id, node) => {
      const why = [...node.any, ...node.all, ...node.none][0]?.message ?? '';
      return `${id}: ${node.target.join(' ')} — ${why} — ${node.html.replace(/\s+/g, ' ').slice(0, 100)}`;
    };
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node)));
  }, but);
}
