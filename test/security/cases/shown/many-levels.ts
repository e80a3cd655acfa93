import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'notes figures under thousands of names',
  program: `
for (let i = 0; i < 100_000; i++) performance.mark('m' + (i % 5000), { detail: i });
console.log('end');
`,
  ends: 'finished',
});
