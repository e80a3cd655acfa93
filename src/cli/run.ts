/** `meanwhile run`: a run as text, or as JSON lines. */

import { run, summary, textForm, toJsonLines } from '../runtime/index.ts';
import { fromCaller } from './from-caller.ts';
import { loadProgram } from './load-program.ts';
import { loadWorld } from './load-world.ts';

/** Exits with 0 when main finished, 1 when it did not. */
export async function runFile(
  path: string,
  { seed, json }: { seed: number; json: boolean },
): Promise<number> {
  const file = fromCaller(path);
  const trace = await run(await loadProgram(file), { seed, world: await loadWorld(file) });
  process.stdout.write(json ? toJsonLines(trace) : textForm(trace));
  return summary(trace).outcome === 'finished' ? 0 : 1;
}
