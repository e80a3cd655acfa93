import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'resolves a promise with itself',
  program: `
let resolve: any;
const promise = new Promise((settle) => { resolve = settle; });
resolve(promise);
await promise;
`,
  ends: 'failed: TypeError: Chaining cycle detected for promise #<Promise>',
});
