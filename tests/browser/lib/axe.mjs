// The accessibility checker axe-core: every rule it has, those of level AAA and best practice too,
// but for the ones its authors call experimental.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it is shown now, one line a problem. */
export async function violations(page) {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const left = ['experimental', 'deprecated'];
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !tags.some((tag) => left.includes(tag)) }]));
    const { violations, passes } = await axe.run(document, { rules, preload: false, resultTypes: ['violations'] });
    if (passes.length === 0) return ['axe looked at nothing'];
    const line = (id, node) => {
      const why = [...node.any, ...node.all, ...node.none][0]?.message ?? '';
      return `${id}: ${node.target.join(' ')} — ${why} — ${node.html.replace(/\s+/g, ' ').slice(0, 100)}`;
    };
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node)));
  });
}
