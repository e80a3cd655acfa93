import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'spreads an iterator that never ends',
  program: `
const endless: any = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
const [...all] = endless;
console.log(all.length);
`,
  // The engine refuses an array of more items than it can hold, where it comes to that before its time is up.
  ends: growing('1-3', 'failed: RangeError: Invalid array length'),
});
