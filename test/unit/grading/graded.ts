/** Small exercises from source texts, and what an answer to them is told. */

import type { Check, ScenarioOptions } from '../../../src/runtime/grading/words.ts';
import {
  type Answer,
  compileScenarios,
  type GradedExercise,
  grade,
  type Report,
} from '../../../src/runtime/index.ts';
import { compiled } from '../run-program.ts';

export interface SmallExercise {
  /** The bodies of scenarios by name; `answer` and the tools are at hand. */
  scenarios: { [name: string]: ScenarioOptions & { body: string } };
  checks: readonly Check[];
}

export async function exercise({ scenarios, checks }: SmallExercise): Promise<GradedExercise> {
  const text = Object.entries(scenarios).map(
    ([name, { seeds, body }]) =>
      `export const ${name} = scenario({ seeds: '${seeds}' }, async (answer: any, { io, observe, controller }) => { ${body} });`,
  );
  const result = await compileScenarios(
    `import { scenario } from '#exercise';\n${text.join('\n')}`,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const options = Object.fromEntries(
    Object.entries(scenarios).map(([name, { body: _, ...each }]) => [name, each]),
  );
  return { id: 'test/small', scenarios: result.program, options, checks };
}

export async function graded(small: SmallExercise, answer: string): Promise<Report> {
  return grade(await exercise(small), await answerOf(answer));
}

export const answerOf = async (text: string): Promise<Answer> => ({
  program: await compiled(text),
  files: [{ name: 'main.ts', text }],
});
