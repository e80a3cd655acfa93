import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces call, apply and bind of functions',
  program: `
console.log('before');
const broken = () => { throw new Error('patched'); };
Object.assign(Function.prototype, { call: broken, apply: broken, bind: broken });
const response = await fetch('https://api.lanternpost.test/posts');
console.log((await response.json()).length, 'posts');
`,
  ends: 'finished',
  prints: ['0 before', '200 8 posts'],
});
