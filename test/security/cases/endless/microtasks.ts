import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes microtasks that make microtasks',
  program: `
console.log('before');
const again = (): void => { queueMicrotask(again); queueMicrotask(again); };
again();
await null;
`,
  ends: growing('1-4'),
  prints: ['0 before'],
});
