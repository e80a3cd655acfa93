import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'prints a text of a hundred thousand lines, and ten thousand texts',
  program: `
console.log('\\n'.repeat(100_000));
for (let i = 0; i < 10_000; i++) console.log('line', i);
`,
  ends: 'finished',
});
