import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fails behind promises that wait for each other in more ways than anybody can follow',
  program: `
const fails = async () => { await null; throw new Error('inside'); };
let all: Promise<unknown> = fails();
for (let i = 0; i < 60; i++) all = Promise.all([all, all]);
try { await all; } catch { throw new Error('outside'); }
`,
  ends: 'failed: Error: outside',
});
