import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'puts functions in the place of all that an address says of itself',
  program: `
for (const part of Reflect.ownKeys(URL.prototype)) {
  Object.defineProperty(URL.prototype, part, { configurable: true, value() { throw new Error('no'); } });
}
console.log('before');
new EventSource('https://api.lanternpost.test/events');
await fetch('https://api.lanternpost.test/posts').catch(() => {});
`,
  ends: 'finished',
  prints: ['0 before'],
});
