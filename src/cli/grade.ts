/** `meanwhile grade`: what an answer does, judged by an exercise's checks. */

import { grade, type Report } from '../runtime/index.ts';
import type { Command } from './command.ts';
import { fromCaller } from './from-caller.ts';
import { findExercise } from './lessons.ts';
import { loadExercise, loadGiven } from './load-exercise.ts';
import { loadProgram } from './load-program.ts';

/** Exits with 0 when every check passed, else 1. */
export const gradeCommand: Command = {
  usage: `grade EXERCISE FILE [--json]
  an answer, judged by an exercise's checks; exit 0 when all passed, 1 when one failed, 2 when it could not run
  --json        the report as one object
`,
  operands: ['an exercise', 'a file with an answer'],
  options: { json: { type: 'boolean' } },
  run: ([exercise = '', path = ''], { json }) => gradeFile(exercise, path, json === true),
};

async function gradeFile(exercise: string, path: string, json: boolean): Promise<number> {
  const files = await findExercise(exercise);
  const answer = await loadProgram(fromCaller(path), await loadGiven(files));
  const report = await grade(await loadExercise(files), answer);
  process.stdout.write(json ? `${JSON.stringify(plain(report))}\n` : asText(report));
  return report.passed ? 0 : 1;
}

/** The report without its traces, in a fixed order. */
export function plain({ exercise, passed, say, checks }: Report) {
  return {
    exercise,
    passed,
    say,
    checks: checks.map(({ id, passed, text, seed }) => ({
      id,
      passed,
      text,
      ...(seed && { seed }),
    })),
  };
}

function asText({ passed, say, checks }: Report): string {
  const lines = checks.map(({ id, passed, text }) => `${passed ? '✓' : '✗'} ${id}: ${text}`);
  return `${passed ? 'Passed.' : say}\n\n${lines.join('\n')}\n`;
}
