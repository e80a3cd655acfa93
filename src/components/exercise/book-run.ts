import type { GradedExercise, SourceFile } from '../../runtime/index.ts';
import type { Ran } from '../cell/cell-state.ts';
import type { Grader } from './grader.ts';

interface Book extends Pick<GradedExercise, 'scenarios' | 'options'> {
  /** The solution, and what it may import from beside it. */
  text: string;
  given: readonly SourceFile[];
}

/** The book's own answer in a scenario, under a schedule. */
export async function bookRun(
  { compile, run, readRun }: Pick<Grader, 'compile' | 'run' | 'readRun'>,
  { text, given, scenarios, options }: Book,
  { scenario, seed }: { scenario: string; seed: number },
): Promise<Ran> {
  const compiled = await compile([{ name: 'main.ts', text }, ...given]);
  if (!compiled.ok) throw new Error('The book’s solution does not compile.');
  const world = options[scenario]?.world;
  const trace = await run(compiled.program, {
    scenario: { program: scenarios, name: scenario },
    seed,
    ...(world && { world }),
  });
  return { text, ...(await readRun(trace)) };
}
