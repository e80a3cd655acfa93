import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'catches the error that stops it, and goes on',
  program: `
console.log('before');
function spin(): never {
  for (;;) {
    try {
      for (;;);
    } catch {
      console.log('caught');
    } finally {
      spin();
    }
  }
}
spin();
`,
  ends: 'limit: real-time at line 5',
  prints: ['0 before'],
});
