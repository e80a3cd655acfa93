import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs an object, a map and a set of twenty thousand entries',
  program: `
const wide: any = {};
for (let i = 0; i < 20_000; i++) wide[\`k\${i}\`] = i;
console.log(wide);
console.log(new Map(Object.entries(wide)));
console.log(new Set(Object.keys(wide)));
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 \{/, /^0 Map\(20000\)/, /^0 Set\(20000\)/, '0 after'],
});
