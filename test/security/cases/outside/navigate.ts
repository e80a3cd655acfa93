import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'navigates',
  program: `
location.href = 'https://example.com/?stolen';
`,
  ends: 'failed: ReferenceError: location is not defined',
});
