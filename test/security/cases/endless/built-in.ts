import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps a built-in busy with an array of no end',
  program: `
console.log('before');
await new Promise((done) => setTimeout(done, 0));
Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
`,
  ends: /^limit: no-answer/,
  prints: ['0 before'],
});
