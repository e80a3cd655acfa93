import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'pushes without end',
  program: `
const kept: unknown[] = [];
for (;;) kept.push({ a: 1, b: [2] });
`,
  ends: /^limit: (memory|real-time|no-answer)/,
});
