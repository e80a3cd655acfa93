import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks a regular expression that despairs',
  program: `
console.log('before');
await new Promise((done) => setTimeout(done, 0));
/^(a+)+$/.test('a'.repeat(60) + '!');
console.log('after');
`,
  ends: /^limit: no-answer/,
  prints: ['0 before'],
});
