import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'leaves an interval that never ends',
  program: `
setInterval(() => {}, 1000);
await new Promise(() => {});
`,
  ends: 'limit: virtual-time at line 1',
});
