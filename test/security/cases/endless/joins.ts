import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'waits for the first of a hundred thousand tasks, again and again',
  program: `
async function idle(i: number) { await new Promise(() => {}); }
const many = Array.from({ length: 100_000 }, (_, i) => idle(i));
for (;;) { many.push(many.shift()!); Promise.race(many); }
`,
  ends: growing('1-3'),
});
