import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sets traps where an array gets its first items',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
console.log('before');
let caught = 0;
for (let i = 0; i < 100; i++) {
  Object.defineProperty(Array.prototype, i, { configurable: true, set() { caught++; }, get() { caught++; } });
}
await Promise.all([sleep(10), sleep(20)]);
console.log([7], { a: 1 });
console.log('caught', caught);
`,
  // An item that is caught never gets into its list, and who fills a list until it is long enough never ends: the guard of
  // the program's own setter does.
  ends: 'limit: real-time at line 5',
});
