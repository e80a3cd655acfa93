import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'calls itself without end, catches that, and goes on',
  program: `
const f = (): number => 1 + f();
try { f(); } catch (error) { console.log('caught', (error as Error).name); }
await new Promise((done) => setTimeout(done, 10));
console.log('after');
`,
  ends: 'finished',
  prints: ['0 caught RangeError', '10 after'],
});
