/** In the page: grades answers to a few exercises in the sandbox that readers have. */

import fetchAll from '../../../src/lessons/04-gather/exercises/fetch-all/checks.ts';
import mapLimit from '../../../src/lessons/06-bounded-concurrency/exercises/map-limit/checks.ts';
import activeUsers from '../../../src/lessons/16-database/exercises/fetch-active-users/checks.ts';
import type { Program } from '../../../src/runtime/compiler/program.ts';
import { type GradedExercise, gradeIn } from '../../../src/runtime/grading/grade.ts';
import { type PlainReport, plainReport } from '../../../src/runtime/grading/report.ts';
import type { Check } from '../../../src/runtime/grading/words.ts';
import { host } from '../../../src/runtime/sandbox/browser-host.ts';
import { Realms } from '../../../src/runtime/sandbox/realms.ts';

export type ReportOf = (
  exercise: Omit<GradedExercise, 'checks'>,
  answer: Program,
) => Promise<PlainReport>;

const checks: { [exercise: string]: readonly Check[] } = {
  'gather/fetch-all': fetchAll,
  'bounded-concurrency/map-limit': mapLimit,
  'database/fetch-active-users': activeUsers,
};
const realms = new Realms(host);

const reportOf: ReportOf = async (exercise, answer) =>
  plainReport(
    await gradeIn(realms, { ...exercise, checks: checks[exercise.id] as readonly Check[] }, answer),
  );

Object.assign(globalThis, { reportOf });
