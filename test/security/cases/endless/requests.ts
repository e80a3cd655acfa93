import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sends requests without end',
  program: `
console.log('before');
for (;;) fetch('https://api.lanternpost.test/posts').catch(() => {});
`,
  ends: growing('1-2'),
  prints: ['0 before'],
});
