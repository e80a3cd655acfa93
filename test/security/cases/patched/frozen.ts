import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'freezes every built-in and every global',
  program: `
console.log('before');
const done = new Set<unknown>();
const freeze = (object: any): void => {
  if ((typeof object !== 'object' && typeof object !== 'function') || object === null || done.has(object)) return;
  done.add(object);
  try { Object.freeze(object); } catch {}
  freeze(Object.getPrototypeOf(object));
  for (const key of Reflect.ownKeys(object)) freeze(Object.getOwnPropertyDescriptor(object, key)?.value);
};
freeze(globalThis);
const response = await fetch('https://api.lanternpost.test/posts');
console.log((await response.json()).length, 'posts');
`,
  ends: 'finished',
  prints: ['0 before', '200 8 posts'],
});
