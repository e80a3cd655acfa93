import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever before anything else',
  program: `
for (;;);
`,
  ends: 'limit: real-time at line 1',
});
