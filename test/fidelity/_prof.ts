import fc from 'fast-check';
import { program } from './grammar/program.ts';
import { compiled, withoutTypes } from './run/compare.ts';
import { nativeSide } from './run/native.ts';
import { tracedSide } from './run/traced.ts';
const native = nativeSide(), traced = tracedSide();
const all = fc.sample(program, { numRuns: 300, seed: 1 });
const T: any = { strip: 0, compile: 0, native: 0, traced: 0 };
const timed = async (k: string, f: () => Promise<any>) => { const t = performance.now(); const r = await f(); T[k] += performance.now() - t; return r; };
for (const p of all) {
  const code = await timed('strip', () => withoutTypes(p));
  const c = await timed('compile', () => compiled(p));
  const n = await timed('native', () => native.run(code));
  if (n.main === 'endless') { console.log(p); }
  else await timed('traced', () => traced.run(c));
}
for (const k in T) console.log(k, T[k] / 300);
native.end(); traced.end();
