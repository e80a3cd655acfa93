import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'spreads an iterator that never ends',
  program: `
const endless: any = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
const [...all] = endless;
console.log(all.length);
`,
  ends: /^limit: (real-time|memory)/,
});
