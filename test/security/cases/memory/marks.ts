import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'marks with big names without end',
  program: `
for (let i = 0; ; i++) performance.mark(\`\${i}\${'x'.repeat(1_000_000)}\`);
`,
  ends: growing('1'),
});
