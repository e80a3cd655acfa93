import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'throws HTML',
  program: `
throw new Error('<img src=x onerror="alert(1)">');
`,
  ends: 'failed: Error: <img src=x onerror="alert(1)">',
});
