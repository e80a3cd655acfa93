import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'deletes how arrays are iterated',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
const map = new Map([[1, 2]]);
delete (Array.prototype as any)[Symbol.iterator];
try {
  const [a] = [1];
} catch (error) {
  console.log((error as Error).name);
}
await sleep(10);
console.log([1, 2], map);
`,
  ends: 'finished',
  prints: ['0 TypeError', '10 [ 1, 2 ] Map(1) { 1 => 2 }'],
});
