import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'rejects without end',
  program: `
for (;;) Promise.reject(new Error('x'));
`,
  ends: /^limit: (real-time|events|memory)/,
});
