import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces every clock and then never lets go',
  program: `
console.log('before');
performance.now = Date.now = Performance.prototype.now = () => 0;
while (true) {}
`,
  ends: /^limit: real-time at line 3$/,
  prints: ['0 before'],
});
