/** The same programs with the hooks in, one after another in one realm. */

import type { Program } from '../../../src/runtime/index.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import type { RealmPort } from '../../../src/runtime/sandbox/realm-port.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { consoleLines, inspectArgument } from '../../../src/runtime/trace/index.ts';

/** A realm is asked for this many programs; then a fresh one takes over. */
const RUNS_PER_REALM = 100;

let port: RealmPort | undefined;
let runs = 0;

/** The lines that a compiled program logs, and how its main failed, if it did. */
export async function linesUnderHooks(program: Program): Promise<string[]> {
  if (runs++ % RUNS_PER_REALM === 0) {
    port?.terminate();
    port = await host.start();
  }
  const { trace, clean } = await runIn(port as RealmPort, program, { again: true });
  if (!clean) runs = 0;
  const printed = consoleLines(trace).map(({ text }) => text);
  const lines: string[] = [];
  for (const event of trace.events()) {
    if (event.kind === 'log' || event.kind === 'rejection') lines.push(printed.shift() as string);
    if (event.kind === 'main-settled' && event.outcome === 'rejected') {
      lines.push(`main failed: ${inspectArgument(event.value)}`);
    }
  }
  return lines;
}
