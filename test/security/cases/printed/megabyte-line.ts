import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'prints a line of a megabyte',
  program: `
console.log('x'.repeat(1_000_000));
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 x+/, '0 after'],
});
