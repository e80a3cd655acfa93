import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'pushes without end',
  program: `
const kept: unknown[] = [];
for (;;) kept.push({ a: 1, b: [2] });
`,
  // Two seconds, or in Node before them the memory that a thread may have; a page is not told what a worker holds.
  ends: growing('2'),
});
