import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'closes its own worker',
  program: `
console.log('before');
try { (globalThis as any).close(); } catch {}
try { (globalThis as any).self.close(); } catch {}
try { (globalThis as any).process.exit(1); } catch {}
await new Promise((done) => setTimeout(done, 10));
console.log('after');
`,
  ends: 'finished',
  prints: ['0 before', '10 after'],
});
