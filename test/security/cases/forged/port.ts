import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'looks for the port in everything it can reach',
  program: `
const found = new Set<string>();
const seen = new Set<unknown>();
const walk = (value: any, path: string): void => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || seen.size > 50_000) return;
  seen.add(value);
  if (typeof value.postMessage === 'function' && !path.endsWith('prototype')) found.add(path);
  for (const key of Reflect.ownKeys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key)!;
    walk(property.value, \`\${path}.\${String(key)}\`);
    walk(property.get, \`\${path}.get \${String(key)}\`);
    walk(property.set, \`\${path}.set \${String(key)}\`);
  }
  walk(Object.getPrototypeOf(value), \`\${path}.__proto__\`);
};
walk(globalThis, 'globalThis');
walk(console, 'console');
console.log('found:', [...found].filter((path) => !/MessagePort|MessageChannel|BroadcastChannel/.test(path)).join(', '));
`,
  ends: 'finished',
  prints: ['0 found: '],
});
