import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'opens windows and dialogs',
  program: `
const tried = ['open', 'alert', 'confirm', 'prompt', 'print'].map((name) => {
  try { (globalThis as any)[name]('https://example.com/'); return 'done'; } catch { return 'refused'; }
});
console.log(tried.join(' '));
`,
  ends: 'finished',
  prints: ['0 refused refused refused refused refused'],
});
