import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever in a finally',
  program: `
try {
  console.log('before');
} finally {
  for (;;) {}
}
`,
  ends: 'limit: real-time at line 4',
  prints: ['0 before'],
});
