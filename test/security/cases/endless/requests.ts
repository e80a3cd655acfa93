import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sends requests without end',
  program: `
console.log('before');
for (;;) fetch('https://api.lanternpost.test/posts').catch(() => {});
`,
  ends: /^limit: (real-time|events|memory)/,
  prints: ['0 before'],
});
