import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces queueMicrotask',
  program: `
console.log('before');
globalThis.queueMicrotask = () => {};
await new Promise((done) => setTimeout(done, 10));
console.log('after');
`,
  ends: 'finished',
  prints: ['0 before', '10 after'],
});
