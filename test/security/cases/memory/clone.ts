import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'clones what it has cloned, without end',
  program: `
let all: unknown[] = [new Array(1000).fill('x')];
for (;;) all = structuredClone([all, all.slice()]);
`,
  // One copy may take long; and it goes so deep that a small stack is full before two seconds are up.
  ends: growing('2', 'failed: RangeError: .*Maximum call stack size exceeded'),
});
