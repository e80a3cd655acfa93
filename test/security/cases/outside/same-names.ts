import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'finds the same globals in every host',
  program: `
const scope = globalThis as any;
const all = new Set<string>();
for (let at = globalThis; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
  for (const key of Reflect.ownKeys(at)) if (scope[key] !== undefined) all.add(String(key));
}
console.log([...all].sort().join(' '));
`,
  ends: 'finished',
  prints: [/^0 /],
});
