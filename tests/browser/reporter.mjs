// Says what fails, and at the end one plain line; what passes is only counted.
//
// A test counts when it looks at something itself: groups of tests do not.

const say = (text) => text.replace(/^/gm, '    ');

export default async function* reporter(events) {
  let [passed, failed, skipped] = [0, 0, 0];
  const above = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      above[data.nesting] = data.name;
    } else if (type === 'test:pass' && data.details?.type !== 'suite') {
      if (data.skip !== undefined) skipped += 1;
      else passed += 1;
    } else if (type === 'test:fail') {
      const error = data.details?.error;
      // A group fails because something in it does, which was told; but its own hooks may fail too.
      if (data.details?.type === 'suite' && error?.failureType === 'subtestsFailed') continue;
      failed += 1;
      const cause = error?.cause ?? error;
      const names = [...above.slice(0, data.nesting), data.name];
      yield `FAILED ${names.join(' › ')}\n${say(cause?.problems ? cause.problems.join('\n') : String(cause?.stack ?? cause))}\n`;
    } else if (type === 'test:pass' && data.nesting === 0) {
      yield `ok ${data.name} (${(data.details.duration_ms / 1000).toFixed(0)} s)\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    }
  }
  yield `${passed} checks passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`;
}
