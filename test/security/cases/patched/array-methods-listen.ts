import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'listens to every method of arrays, for what is not its own',
  program: `
const seen: string[] = [];
for (const name of Object.getOwnPropertyNames(Array.prototype)) {
  const method = (Array.prototype as any)[name];
  if (typeof method !== 'function' || name === 'constructor') continue;
  (Array.prototype as any)[name] = function (...all: any[]) {
    seen[seen.length] = name;
    return Reflect.apply(method, this, all);
  };
}
console.log('ready');
await new Promise((done) => setTimeout(done, 10));
console.log('seen', seen.length);
`,
  ends: 'finished',
  // In Node, its own timers use lists: an empty one comes by.
  prints: ['0 ready', /^10 seen [02]$/],
});
