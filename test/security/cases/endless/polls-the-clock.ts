import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'waits for a time that never comes by asking the clock',
  program: `
while (performance.now() < Number.POSITIVE_INFINITY);
`,
  ends: /^limit: (real-time|virtual-time)/,
});
