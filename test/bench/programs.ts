/** Programs of the benches, compiled and run in a realm that is started before the time is taken. */

import { host } from '#host';
import { compile, type Program } from '../../src/runtime/index.ts';
import { runIn } from '../../src/runtime/sandbox/run.ts';

export async function compiled(text: string): Promise<Program> {
  const result = await compile([{ name: 'main.ts', text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.program;
}

/** From the request to the last part of the trace, in a realm that is ready. */
export async function wholeRun(program: Program): Promise<{ ms: number; size: number }> {
  const port = await host.start();
  // A realm warms itself while it waits for its first run.
  await new Promise((resolve) => setTimeout(resolve, 60));
  const began = performance.now();
  const { trace } = await runIn(port, program);
  const ms = performance.now() - began;
  port.terminate();
  return { ms, size: trace.size };
}
