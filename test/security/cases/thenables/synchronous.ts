import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits what answers before it is asked',
  program: `
let kept: any;
const odd = { then(resolve: any) { console.log('a'); kept = resolve; resolve(1); } };
console.log(await odd);
kept(new Error('late'));
console.log('b');
`,
  ends: 'finished',
  prints: ['0 a', '0 1', '0 b'],
});
