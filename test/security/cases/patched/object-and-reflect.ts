import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces the functions of Object, Reflect and Proxy',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
console.log('before');
const broken = () => { throw new Error('patched'); };
for (const target of [Object, Reflect] as any[]) {
  for (const key of Reflect.ownKeys(target).filter((name) => name !== 'prototype')) {
    try { target[key] = broken; } catch {}
  }
}
(globalThis as any).Proxy = broken;
(globalThis as any).Reflect = undefined;
await sleep(10);
console.log({ a: 1 }, ['b'], 2);
`,
  browserSays: 'patched',
  ends: 'finished',
  prints: ['0 before', "10 { a: 1 } [ 'b' ] 2"],
});
