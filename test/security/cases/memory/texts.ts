import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps texts without end',
  program: `
const kept: string[] = [];
for (let i = 0; ; i++) kept.push(String(i).padStart(2000, '.') + i);
`,
  // Two seconds, or in Node before them the memory that a thread may have; a page is not told what a worker holds.
  ends: growing('2'),
});
