import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes every method of arrays a number',
  program: `
console.log('before');
for (const key of Reflect.ownKeys(Array.prototype)) {
  try { (Array.prototype as any)[key] = 0; } catch {}
}
await new Promise((done) => setTimeout(done, 10));
console.log('after');
`,
  // The timers of Node, which make time pass there, keep their own lists by these methods.
  ends: { node: 'deadlock at line 5', chromium: 'finished' },
});
