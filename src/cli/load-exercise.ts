/** An exercise on disk, ready to grade answers. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compileScenarios,
  type GradedExercise,
  type Program,
  type SourceFile,
} from '../runtime/index.ts';
import { type ExerciseFiles, importFile } from './lessons.ts';

/** The files that an answer may import. */
export const loadGiven = ({ folder, given }: ExerciseFiles): Promise<SourceFile[]> =>
  Promise.all(
    given.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );

export async function loadExercise(files: ExerciseFiles): Promise<GradedExercise> {
  return readExercise(files, await loadScenarios(files));
}

/** @throws Error with the first problem, and its place */
export async function loadScenarios({ folder }: Pick<ExerciseFiles, 'folder'>): Promise<Program> {
  const path = join(folder, 'scenarios.ts');
  const compiled = await compileScenarios(await readFile(path, 'utf8'));
  if (compiled.ok) return compiled.program;
  const [problem] = compiled.problems;
  throw new Error(`${path}:${problem?.line}:${problem?.column}: ${problem?.message}`);
}

/** @param program its scenarios, compiled: here they are read for their options alone */
export async function readExercise(
  { id, folder }: Pick<ExerciseFiles, 'id' | 'folder'>,
  program: Program,
): Promise<GradedExercise> {
  const scenarios = (await importFile(join(folder, 'scenarios.ts'))) as {
    [name: string]: { options: GradedExercise['options'][string] };
  };
  const { default: checks } = await importFile(join(folder, 'checks.ts'));
  return {
    id,
    scenarios: program,
    options: Object.fromEntries(
      Object.entries(scenarios).map(([name, { options }]) => [name, options]),
    ),
    checks: checks as GradedExercise['checks'],
  };
}
