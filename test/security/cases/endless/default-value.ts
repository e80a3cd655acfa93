import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever in the default of a parameter',
  program: `
const f = (a = (() => { for (;;); })()) => a;
f();
`,
  ends: 'limit: real-time at line 1',
});
