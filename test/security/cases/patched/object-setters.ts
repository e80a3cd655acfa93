import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sets traps on Object.prototype for the names that a recorder might use',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
console.log('before');
let caught = 0;
const names = ['site', 'limit', 'value', 'error', 'stack', 'outcome', 'run', 'part', 'type', 'task', 'actor', 'on',
  'by', 'name', 'message', 'get', 'set', 'data', 'ports', 'at', 'order', 'fire', 'dropped', 'every', 'own', 'signal',
  'times', 'kinds', 'operands', 'strings', 'values', 'transfer', 'scenario', 'reason'];
for (const name of names) {
  Object.defineProperty(Object.prototype, name, {
    __proto__: null,
    configurable: true,
    get() { caught++; return 1; },
    set() { caught++; },
  } as any);
}
await sleep(10);
console.log('after');
console.log('caught', caught);
`,
  ends: 'finished',
  prints: ['0 before', '10 after', '10 caught 0'],
});
