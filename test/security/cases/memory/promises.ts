import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps waiting tasks without end',
  program: `
const wait = async (n: number) => { const big = new Array(1000).fill(n); await new Promise(() => {}); return big; };
for (let i = 0; ; i++) wait(i);
`,
  ends: growing('12'),
});
