import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'names its tasks, marks and requests in HTML',
  program: `
const named = { '<img src=x onerror=alert(1)>': async () => { await null; } };
await named['<img src=x onerror=alert(1)>']();
performance.mark('<script>alert(2)</script>');
await fetch('https://api.lanternpost.test/<script>alert(3)</script>').catch(() => {});
`,
  ends: 'finished',
});
