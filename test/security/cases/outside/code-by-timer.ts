import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'gives text to timers',
  program: `
setTimeout('globalThis.stolen = 1' as any, 0);
`,
  ends: 'failed: TypeError: setTimeout takes a function here; text is not run as code.',
});
