/** A process that checks one part after another. */

import { findExercise, lessons } from '../lessons.ts';
import { serveTasks } from '../serve-tasks.ts';
import type { Finding } from '../text/finding.ts';
import { checkExercise } from './check-exercise.ts';
import { checkLesson } from './check-lesson.ts';
import type { Part } from './parts.ts';

serveTasks(async ({ lesson, exercise }: Part): Promise<Finding[]> => {
  if (exercise !== undefined) return Array.fromAsync(checkExercise(await findExercise(exercise)));
  const of = lessons().find(({ slug }) => slug === lesson);
  return of ? Array.fromAsync(checkLesson(of)) : [];
});
