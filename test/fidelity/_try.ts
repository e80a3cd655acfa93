import { compareRandomPrograms } from './run/random.ts';
import { nativeSide } from './run/native.ts';
import { tracedSide } from './run/traced.ts';
const runs = Number(process.argv[2]), seed = Number(process.argv[3] ?? 1), lanes = Number(process.argv[4] ?? 1);
const t0 = performance.now();
await Promise.all(Array.from({ length: lanes }, async (_, i) => {
const sides = { native: nativeSide(), traced: tracedSide() };
const r = await compareRandomPrograms(sides, { runs, seed: seed + i });
console.log(r.difference?.split('\n').slice(-30).join('\n'));
for (const e of r.endless) console.log('ENDLESS', e);
console.log(r.ends, r.compared, r.lines, (performance.now() - t0) / r.compared);
if (process.argv[5]) console.log(r.coverage.neverRun, r.coverage.table());
sides.native.end(); sides.traced.end();
}));
console.log(process.cpuUsage(), performance.now() - t0);
