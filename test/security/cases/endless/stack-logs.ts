import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs while the stack is full',
  program: `
let depth = 0;
const dive = (): void => {
  depth++;
  try { dive(); } catch {}
  if (depth-- > 1e9) console.log('never');
};
dive();
console.log('after');
`,
  ends: 'finished',
  prints: ['0 after'],
});
