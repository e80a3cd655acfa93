import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks a generator without end',
  program: `
function* numbers() {
  for (let n = 0; ; n++) yield n;
}
for (const n of numbers()) if (n < 0) break;
`,
  ends: /^limit: real-time at line [24]$/,
});
