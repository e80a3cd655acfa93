import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'takes what drives the world out of a then that every object has, and has it answer otherwise',
  program: `
const taken = new Set<any>();
Object.defineProperty(Object.prototype, 'then', {
  configurable: true,
  get() {
    taken.add(this);
    return undefined;
  },
});
await fetch('https://api.lanternpost.test/posts');
delete (Object.prototype as any).then;
let events = 0;
let changed = 0;
for (const object of taken) {
  if (typeof object.fire === 'function') events++;
  const { handler } = object;
  if (handler === undefined) continue;
  for (const at of [handler, handler.info, Object.getPrototypeOf(handler)]) {
    for (const key of ['resolver', 'info', 'path', 'run', 'parse', 'predicate']) {
      try { at[key] = () => {}; changed++; } catch {}
    }
  }
}
console.log('events of the clock', events, 'changed', changed);
const response = await fetch('https://api.lanternpost.test/posts');
console.log((await response.json()).length, 'posts');
`,
  ends: 'finished',
  // MSW's handlers do come by; see `world/fixed-handler`.
  prints: ['200 events of the clock 0 changed 0', '400 8 posts'],
});
