import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'looks for its seed',
  program: `
const scope = globalThis as any;
console.log(typeof scope.seed, typeof scope.schedule);
`,
  ends: 'finished',
  prints: ['0 undefined undefined'],
});
