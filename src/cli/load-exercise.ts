/** An exercise on disk, ready to grade answers. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileScenarios, type GradedExercise, type SourceFile } from '../runtime/index.ts';
import { type ExerciseFiles, importFile } from './lessons.ts';

/** The files that an answer may import. */
export const loadGiven = ({ folder, given }: ExerciseFiles): Promise<SourceFile[]> =>
  Promise.all(
    given.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );

export async function loadExercise({ id, folder }: ExerciseFiles): Promise<GradedExercise> {
  const path = join(folder, 'scenarios.ts');
  const compiled = await compileScenarios(await readFile(path, 'utf8'));
  if (!compiled.ok) {
    const [problem] = compiled.problems;
    throw new Error(`${path}:${problem?.line}:${problem?.column}: ${problem?.message}`);
  }
  const scenarios = (await importFile(path)) as {
    [name: string]: { options: GradedExercise['options'][string] };
  };
  const { default: checks } = await importFile(join(folder, 'checks.ts'));
  return {
    id,
    scenarios: compiled.program,
    options: Object.fromEntries(
      Object.entries(scenarios).map(([name, { options }]) => [name, options]),
    ),
    checks: checks as GradedExercise['checks'],
  };
}
