import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'listens to maps, sets and weak maps, for what is not its own',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
const seen: string[] = [];
const map = new Map([[1, 2]]);
const set = new Set([3]);
for (const Class of [Map, Set, WeakMap, WeakSet, Map.prototype.entries.call(map), Set.prototype.values.call(set)] as any[]) {
  const prototype = Class.prototype ?? Object.getPrototypeOf(Class);
  for (const key of Reflect.ownKeys(prototype)) {
    const property = Object.getOwnPropertyDescriptor(prototype, key)!;
    if (key === 'constructor' || typeof property.value !== 'function') continue;
    const original = property.value;
    Object.defineProperty(prototype, key, { ...property, value(...all: any[]) { seen.push(String(key)); return Reflect.apply(original, this, all); } });
  }
}
await sleep(10);
console.log(map, set);
console.log('seen', seen.length);
`,
  ends: 'finished',
  prints: [/^10 Map/, '10 seen 0'],
});
