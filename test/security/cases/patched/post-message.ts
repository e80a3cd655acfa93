import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces postMessage and the messages of ports',
  program: `
console.log('before');
let taken = 0;
(globalThis as any).postMessage = () => { taken++; };
for (const name of ['MessagePort', 'MessageChannel', 'MessageEvent', 'EventTarget', 'Event', 'ErrorEvent', 'PromiseRejectionEvent', 'BroadcastChannel']) {
  const prototype = (globalThis as any)[name]?.prototype ?? {};
  for (const key of Reflect.ownKeys(prototype)) {
    const property = Object.getOwnPropertyDescriptor(prototype, key)!;
    if (!property.configurable || key === 'constructor') continue;
    const count = (fn: any) => function (this: any, ...all: any[]) { taken++; return Reflect.apply(fn, this, all); };
    if (typeof property.value === 'function') property.value = count(property.value);
    if (property.get) property.get = count(property.get);
    if (property.set) property.set = count(property.set);
    Object.defineProperty(prototype, key, property);
  }
}
await new Promise((done) => setTimeout(done, 10));
console.log(\`after, \${taken} taken\`);
`,
  ends: 'finished',
  prints: ['0 before', '10 after, 0 taken'],
});
