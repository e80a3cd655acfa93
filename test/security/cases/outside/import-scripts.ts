import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loads scripts',
  program: `
(importScripts as any)('https://example.com/x.js');
`,
  ends: 'failed: ReferenceError: importScripts is not defined',
});
