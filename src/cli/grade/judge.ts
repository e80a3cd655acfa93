/**
 * A process that grades others' answers, one after another: it reads this project's code and nothing else, and what an
 * answer does to it does nothing to the others. What takes more rights, such as compiling, has been done before.
 */

import { type NodeScripts, useScripts } from '../../runtime/confined.ts';
import {
  type Answer,
  grade,
  type PlainReport,
  type Program,
  plainReport,
} from '../../runtime/index.ts';
import { readExercise } from '../load-exercise.ts';
import { serveTasks } from '../serve-tasks.ts';

export interface Case {
  exercise: { id: string; folder: string };
  scenarios: Program;
  answer: Answer;
  /** What the two of them need to run. */
  scripts: NodeScripts;
}

/** Seconds of processor time: ten times what any answer takes, and the same however busy the machine is. */
const MOST = 15;

serveTasks(async ({ exercise, scenarios, answer, scripts }: Case): Promise<PlainReport> => {
  useScripts(scripts);
  const tooMuch = new AbortController();
  const before = process.cpuUsage();
  const onProgress = () => {
    const { user, system } = process.cpuUsage(before);
    if (user + system > MOST * 1_000_000)
      tooMuch.abort(new Error(`it took more than ${MOST} s of processor time`));
  };
  const { signal } = tooMuch;
  const against = await readExercise(exercise, scenarios);
  return plainReport(await grade(against, answer, { signal, onProgress }));
});
