import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits what answers twice, and then throws',
  program: `
console.log(await { then(resolve: any) { resolve(1); resolve(2); throw new Error('late'); } });
`,
  ends: 'finished',
  prints: ['0 1'],
});
