// The accessibility checker axe-core, with every rule it has but those explained here.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that say nothing about pages like ours. */
const LEFT_OUT = [];

/** What axe finds wrong with the page as it is shown now, one line a problem. */
export async function violations(page) {
  await page.evaluate(source);
  return page.evaluate(async (leftOut) => {
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !leftOut.includes(ruleId) }]));
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)} (${node.any.concat(node.all, node.none)[0]?.message ?? ''})`));
  }, LEFT_OUT);
}
