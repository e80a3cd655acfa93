// The long comparison: 100,000 random programs in Node and 10,000 in Chromium. Progress on stderr, totals on stdout.
//   FIDELITY_RUNS=5000 FIDELITY_SEED=7 npm run test:full

import { runsOr } from '../settings.ts';
import { compareInChromium } from './in-chromium.ts';
import { compareInNode } from './in-node.ts';
import type { Totals } from './totals.ts';

const IN_NODE = runsOr(100_000);
const IN_CHROMIUM = Math.ceil(IN_NODE / 10);
/** Programs of one seed. */
const CHUNK = 500;
/** Fewer programs than this need not run every production. */
const ENOUGH = 2000;

const { FIDELITY_SEED } = process.env;
const first = FIDELITY_SEED === undefined ? Date.now() % 2 ** 31 : Number(FIDELITY_SEED);

function* seedsFrom(seed: number): Generator<number, never> {
  for (let next = seed; ; next = (next + 1) % 2 ** 31) yield next;
}

process.stderr.write(`Seeds from ${first}\n`);
const seeds = seedsFrom(first);
const all: Totals[] = [
  await compareInNode(seeds, IN_NODE, CHUNK),
  await compareInChromium(seeds, IN_CHROMIUM, CHUNK),
];
process.stderr.write('\n');
const [{ coverage }] = all as [Totals];
console.log(coverage.table());
for (const totals of all) console.log(totals.text);
const faults = all.flatMap((totals) => totals.faults);
const never = IN_NODE < ENOUGH ? [] : coverage.neverRun;
if (never.length > 0) console.log(`Never run: ${never.join(', ')}`);
for (const fault of faults) console.log(`\n${fault}`);
process.exitCode = faults.length + never.length > 0 ? 1 : 0;
