import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces then, catch and finally of promises',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
console.log('before');
const broken = () => { throw new Error('patched'); };
Object.assign(Promise.prototype, { then: broken, catch: broken, finally: broken });
await sleep(10);
console.log('slept');
const response = await fetch('https://api.lanternpost.test/posts');
console.log((await response.json()).length, 'posts');
`,
  // What a handler of the world uses is the program's own: that it broke is said where it shows.
  ends: /^(finished|failed: TypeError: Failed to fetch: GET https:\/\/api\.lanternpost\.test\/posts: Error: patched)$/,
});
