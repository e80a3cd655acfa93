import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces every function of Math and Number',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
console.log('before');
for (const target of [Math, Number, BigInt] as any[]) {
  for (const key of Reflect.ownKeys(target)) {
    if (typeof target[key] === 'function') { try { target[key] = () => 0; } catch {} }
  }
}
(globalThis as any).Math = undefined;
(globalThis as any).Number = () => 0;
await sleep(50);
console.log('after');
`,
  ends: 'finished',
  prints: ['0 before', '50 after'],
});
