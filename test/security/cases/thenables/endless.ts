import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits what answers with itself, for ever',
  program: `
console.log('before');
const again: any = { then(resolve: any) { resolve(again); } };
await again;
`,
  ends: /^limit: (real-time|events)/,
  prints: ['0 before'],
});
