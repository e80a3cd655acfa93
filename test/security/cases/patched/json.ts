import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces JSON',
  program: `
console.log('before');
JSON.parse = JSON.stringify = () => { throw new Error('patched'); };
(globalThis as any).JSON = undefined;
const response = await fetch('https://api.lanternpost.test/posts');
console.log((await response.json()).length, 'posts');
console.log({ a: [1, { b: 'c' }] });
`,
  ends: 'finished',
  prints: ['0 before', '200 8 posts', "200 { a: [ 1, { b: 'c' } ] }"],
});
