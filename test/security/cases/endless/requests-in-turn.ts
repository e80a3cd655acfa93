import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sends one request after another, without end',
  program: `
for (;;) await (await fetch('https://api.lanternpost.test/posts')).json();
`,
  ends: /^limit: (virtual-time|real-time|events)/,
});
