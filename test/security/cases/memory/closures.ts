import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps closures without end',
  program: `
const kept: unknown[] = [];
const keep = (n: number) => { const big = new Array(100).fill(n); return () => big; };
let i = 0;
while (true) kept.push(keep(i++));
`,
  // Two seconds, or in Node before them the memory that a thread may have; a page is not told what a worker holds.
  ends: growing('24'),
});
