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
  // It breaks itself, one way or another; what counts is the run after it.
  ends: /^(finished$|deadlock|failed: |limit: |stopped$)/,
});
