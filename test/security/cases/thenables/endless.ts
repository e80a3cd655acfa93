import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits what answers with itself, for ever',
  program: `
console.log('before');
const again: any = { then(resolve: any) { resolve(again); } };
await again;
`,
  ends: growing('1-3'),
  prints: ['0 before'],
});
