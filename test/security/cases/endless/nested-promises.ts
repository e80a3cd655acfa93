import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fails behind fifty thousand promises, each of which waits for the one before',
  program: `
const fails = async () => { await null; throw new Error('inside'); };
let all: Promise<unknown> = fails();
for (let i = 0; i < 50_000; i++) all = Promise.all([all]);
await all;
`,
  ends: 'failed: Error: inside',
});
