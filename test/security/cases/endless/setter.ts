import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever in a setter',
  program: `
const value = { set a(_: number) { for (;;); } };
value.a = 1;
`,
  ends: 'limit: real-time at line 1',
});
