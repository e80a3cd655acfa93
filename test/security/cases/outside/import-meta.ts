import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks where it is',
  program: `
let meta: any;
try { meta = import.meta.url; } catch {}
console.log(meta);
`,
  ends: /^refused: .*'import\.meta' is not there/,
});
