import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps waiting tasks without end',
  program: `
const wait = async (n: number) => { const big = new Array(1000).fill(n); await new Promise(() => {}); return big; };
for (let i = 0; ; i++) wait(i);
`,
  // Whichever of the three it comes to first, in the loop or in the function that it calls.
  ends: /^limit: (memory|no-answer after line \d|(real-time|memory|events) at line [12])$/,
});
