import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever in a getter',
  program: `
console.log('before');
const value = {
  get a() { for (;;); },
};
console.log(value.a);
`,
  ends: 'limit: real-time at line 3',
  prints: ['0 before'],
});
