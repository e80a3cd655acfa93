import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces the methods of strings, regular expressions and symbols',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
console.log('before');
const broken = () => { throw new Error('patched'); };
for (const prototype of [String.prototype, RegExp.prototype, Symbol.prototype, Number.prototype, Boolean.prototype] as any[]) {
  for (const key of Reflect.ownKeys(prototype)) {
    try { Object.defineProperty(prototype, key, { value: broken }); } catch {}
  }
}
await sleep(10);
console.log('after', 2, { a: 1 }, class A {});
`,
  ends: 'finished',
  prints: ['0 before', '10 after 2 { a: 1 } [class A]'],
});
