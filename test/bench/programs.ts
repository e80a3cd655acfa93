/** Programs of the benches, compiled and run in a realm that is started before the time is taken. */

import { host } from '#host';
import { compile, type Program, type SourceFile } from '../../src/runtime/index.ts';
import { runIn } from '../../src/runtime/sandbox/run.ts';

export const compiled = (text: string): Promise<Program> =>
  compiledFiles([{ name: 'main.ts', text }]);

export async function compiledFiles(files: readonly SourceFile[]): Promise<Program> {
  const result = await compile(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.program;
}

/**
 * From the request to the last part of the trace, for runs one after another in one realm that is ready.
 * The first finds the program's code cold, the later ones warm.
 */
export async function wholeRuns(
  program: Program,
  runs: number,
): Promise<{ ms: number[]; size: number }> {
  const port = await host.start();
  // A realm warms itself while it waits for its first run.
  await new Promise((resolve) => setTimeout(resolve, 60));
  const ms: number[] = [];
  let size = 0;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    const { trace } = await runIn(port, program, { again: true });
    ms.push(performance.now() - began);
    size = trace.size;
  }
  port.terminate();
  return { ms, size };
}
