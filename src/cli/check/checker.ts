/** A process that checks one part after another. */

import { checkLessonItself } from '../check.ts';
import { findExercise, lessons } from '../lessons.ts';
import { serveTasks } from '../serve-tasks.ts';
import type { Finding } from '../text/finding.ts';
import { checkExercise } from './check-exercise.ts';
import type { Part } from './parts.ts';

serveTasks(async ({ lesson, exercise }: Part): Promise<Finding[]> => {
  if (exercise !== undefined) return Array.fromAsync(checkExercise(await findExercise(exercise)));
  const of = lessons().find(({ slug }) => slug === lesson);
  return of ? Array.fromAsync(checkLessonItself(of)) : [];
});
