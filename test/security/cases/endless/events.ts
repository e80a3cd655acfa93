import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'dispatches an event from its own listener',
  program: `
const target = new EventTarget();
target.addEventListener('x', () => { try { target.dispatchEvent(new Event('x')); } catch {} });
try { target.dispatchEvent(new Event('x')); } catch {}
console.log('after');
`,
  browserSays: 'Maximum call stack size exceeded.',
  ends: 'finished',
  prints: ['0 after'],
});
