import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps closures without end',
  program: `
const kept: unknown[] = [];
const keep = (n: number) => { const big = new Array(100).fill(n); return () => big; };
let i = 0;
while (true) kept.push(keep(i++));
`,
  ends: /^limit: (memory|real-time|no-answer)/,
});
