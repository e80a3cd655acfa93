import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'exports a then that never answers',
  program: `
export const then = () => console.log('asked');
console.log('before');
`,
  ends: 'finished',
  prints: ['0 before'],
});
