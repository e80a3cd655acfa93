import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps texts without end',
  program: `
const kept: string[] = [];
for (let i = 0; ; i++) kept.push(String(i).padStart(2000, '.') + i);
`,
  ends: /^limit: (memory|real-time|no-answer)/,
});
