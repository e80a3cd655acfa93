import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes promises without end',
  program: `
console.log('before');
const kept: Promise<unknown>[] = [];
for (;;) kept.push(new Promise(() => {}).then(() => {}));
`,
  ends: growing('1-3'),
  prints: ['0 before'],
});
