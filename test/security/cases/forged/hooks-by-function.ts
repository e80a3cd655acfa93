import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'looks for the hooks through arguments, callers and the global object',
  program: `
const found: string[] = [];
for (const key of Reflect.ownKeys(globalThis)) if (/^\\$|hook|trace|realm|record|tracer/i.test(String(key))) found.push(String(key));
try { found.push(String((function (this: any) { return (arguments as any).callee.caller; })())); } catch {}
try { if ((globalThis as any).arguments) found.push('arguments'); } catch {}
if (this !== undefined) found.push('this');
console.log(found.length === 0 ? 'nothing' : found);
`,
  ends: 'finished',
  prints: ['0 nothing'],
});
