/** `npm run bench`: figures side by side, in one run, on this machine. Needs a built site (`npm run build`). */

import { answersBench } from './answers.ts';
import { clockBench } from './clock.ts';
import { compilerBench } from './compiler.ts';
import { databaseBench } from './database.ts';
import { pageBench } from './page.ts';
import { readingsBench } from './readings.ts';
import { requestsBench } from './requests.ts';
import { schedulesBench } from './schedules.ts';
import { soakBench } from './soak.ts';
import { stopsBench } from './stops.ts';
import { printTable, type Row } from './table.ts';
import { timelineBench } from './timeline.ts';
import { tracingBench } from './tracing.ts';

const benches: Record<string, () => Promise<Row[]>> = {
  clock: clockBench,
  tracing: tracingBench,
  compiler: compilerBench,
  readings: readingsBench,
  requests: requestsBench,
  schedules: schedulesBench,
  database: databaseBench,
  page: pageBench,
  timeline: timelineBench,
  answers: answersBench,
  stops: stopsBench,
  soak: soakBench,
};

const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  printTable(name, await bench());
}
process.exit(0);
