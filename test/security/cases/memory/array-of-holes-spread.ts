import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'spreads an array of a billion holes',
  program: `
const all = [...Array(1e9)];
console.log(all.length);
`,
  // It is the engine that iterates, where no guard looks: it may run out of memory before anybody notices.
  ends: /^limit: (memory|no-answer)$/,
});
