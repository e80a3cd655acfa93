import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'joins a hundred million empty items',
  program: `
const all: any[] = [];
all.length = 1e8;
console.log(all.join('xxxx').length);
`,
  ends: 'finished',
});
