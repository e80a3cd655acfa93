import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes promises without end',
  program: `
console.log('before');
const kept: Promise<unknown>[] = [];
for (;;) kept.push(new Promise(() => {}).then(() => {}));
`,
  ends: /^limit: (real-time|events|memory)/,
  prints: ['0 before'],
});
