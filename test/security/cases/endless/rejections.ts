import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'rejects without end',
  program: `
for (;;) Promise.reject(new Error('x'));
`,
  ends: growing('1'),
});
