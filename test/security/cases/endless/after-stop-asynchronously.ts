import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'has set what goes on after it was stopped',
  program: `
console.log('before');
const on = (): void => { Promise.resolve().then(on, on); };
setTimeout(() => console.log('later'), 1);
queueMicrotask(() => { try { for (;;) ; } catch { on(); } });
try {
  for (;;);
} catch {
  on();
  console.log('caught');
}
`,
  ends: 'limit: real-time at line 6',
  prints: ['0 before'],
});
