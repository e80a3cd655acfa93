import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits itself without end',
  program: `
const f = async (n: number): Promise<number> => 1 + (await f(n + 1));
await f(0);
`,
  ends: growing('1-2', 'failed: RangeError: .+'),
});
