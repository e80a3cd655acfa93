/** A program in a worker thread of Node, through the front door. */

import { compile, run } from '../../src/runtime/index.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

export async function runInNode(text: string): Promise<Outcome> {
  const compiled = await compile([{ name: 'main.ts', text }]);
  if (!compiled.ok) return { end: `refused: ${compiled.problems[0]?.message}`, printed: [] };
  return outcomeOf(await run(compiled.program));
}
