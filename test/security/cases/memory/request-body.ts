import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sends and reads bodies that grow',
  program: `
let text = 'x'.repeat(1_000_000);
for (;;) {
  text = await new Response(text + text).text();
}
`,
  ends: /^(limit: (memory|real-time|no-answer)|failed: RangeError)/,
});
