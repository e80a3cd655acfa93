import fc from 'fast-check';
import { program } from './grammar/program.ts';
import { compare } from './run/compare.ts';
import { nativeSide } from './run/native.ts';
import { tracedSide } from './run/traced.ts';
import { differenceText } from './run/report.ts';
const sides = { native: nativeSide(), traced: tracedSide() };
const n = Number(process.argv[2]), seed = Number(process.argv[3] ?? 1);
const all = fc.sample(program, { numRuns: n, seed });
const t0 = performance.now();
let diff = 0, lines = 0, failed = 0; const ends: any = {};
const shortest: any[] = [];
for (const p of all) {
  try {
    const c = await compare(p, sides);
    lines += c.native.lines.length;
    ends[c.native.main.split(' ')[0]!] = (ends[c.native.main.split(' ')[0]!] ?? 0) + 1;
    if (c.differs !== undefined) { diff++; shortest.push(c); }
  } catch (e: any) { if (failed++ < 3) console.log('FAILED', e.message.slice(0, 1500)); }
}
console.log({ n, diff, failed, lines, ends, ms: (performance.now() - t0) / n });
shortest.sort((a, b) => a.text.length - b.text.length);
for (const c of shortest.slice(0, Number(process.argv[4] ?? 1))) console.log(differenceText(c).slice(3000));
sides.native.end(); sides.traced.end();
