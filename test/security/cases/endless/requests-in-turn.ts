import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sends one request after another, without end',
  program: `
for (;;) await (await fetch('https://api.lanternpost.test/posts')).json();
`,
  ends: growing('1', 'limit: (virtual-time|real-time-in-all)'),
});
