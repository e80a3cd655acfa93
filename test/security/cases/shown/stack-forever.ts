import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'throws an error whose stack never ends',
  program: `
const error = new Error('x');
Object.defineProperty(error, 'stack', { get() { for (;;); } });
throw error;
`,
  ends: /^limit: real-time at line 2$/,
});
