import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs an object, a map and a set of two hundred thousand entries',
  program: `
const wide: any = {};
for (let i = 0; i < 200_000; i++) wide[\`k\${i}\`] = i;
console.log(wide);
console.log(new Map(Object.entries(wide)));
console.log(new Set(Object.keys(wide)));
console.log('after');
`,
  ends: 'finished',
  prints: [/^0 \{/, /^0 Map\(200000\)/, /^0 Set\(200000\)/, '0 after'],
});
