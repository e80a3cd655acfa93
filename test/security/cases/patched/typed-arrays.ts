import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces the methods and constructors of typed arrays and buffers',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
console.log('before');
let seen = 0;
for (const Class of [Int32Array, Uint8Array, Object.getPrototypeOf(Int8Array), ArrayBuffer, DataView] as any[]) {
  for (const target of [Class, Class.prototype]) {
    for (const key of Reflect.ownKeys(target)) {
      const property = Object.getOwnPropertyDescriptor(target, key)!;
      if (!property.configurable || key === 'constructor' || key === 'prototype') continue;
      const count = (fn: any) => function (this: any, ...all: any[]) { seen++; return Reflect.apply(fn, this, all); };
      if (typeof property.value === 'function') property.value = count(property.value);
      if (property.get) property.get = count(property.get);
      Object.defineProperty(target, key, property);
    }
  }
  (globalThis as any)[Class.name] = class { constructor() { seen++; } };
}
await sleep(10);
console.log('after');
console.log('seen', seen);
`,
  ends: 'finished',
  prints: ['0 before', '10 after', '10 seen 0'],
});
