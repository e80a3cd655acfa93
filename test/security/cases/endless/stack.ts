import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'calls itself without end',
  program: `
console.log('before');
const f = (): number => 1 + f();
f();
`,
  ends: 'failed: RangeError: Maximum call stack size exceeded',
  prints: ['0 before'],
});
