// reduce a difference by lines/characters crudely: read seed programs, find first with given kind, delta-debug on statements via regex of text lines
import fc from 'fast-check';
import { program } from './grammar/program.ts';
import { compare } from './run/compare.ts';
import { nativeSide } from './run/native.ts';
import { tracedSide } from './run/traced.ts';
import { differenceText } from './run/report.ts';
const sides = { native: nativeSide(), traced: tracedSide() };
const seed = Number(process.argv[2] ?? 1), runs = Number(process.argv[3] ?? 300);
const skip = (process.env.SKIP ?? '').split(',').filter(Boolean).map((each) => `'${each}#`);
let last: any; let n = 0;
const result = await fc.check(fc.asyncProperty(program, async (p) => {
  n++;
  if (skip.some((each) => p.includes(each))) return true;
  const c = await compare(p, sides);
  if (c.differs !== undefined) { last = c; return false; }
  return true;
}), { seed, numRuns: runs, interruptAfterTimeLimit: 100_000 });
console.log({ failed: result.failed, runs: result.numRuns, shrinks: result.numShrinks, n, seed: result.seed, path: result.counterexamplePath });
if (last) console.log(differenceText(last));
if (result.errorInstance) console.log(result.errorInstance);
sides.native.end(); sides.traced.end();
