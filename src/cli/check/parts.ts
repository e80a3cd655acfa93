/** What is checked apart from each other: a lesson's examples and text, and each of its exercises. */

import { exercisesOf, findExercise, lessons, UsageError } from '../lessons.ts';

export interface Part {
  lesson: string;
  /** Its id; without it, the lesson itself is meant. */
  exercise?: string;
}

/**
 * @param name a lesson, or an exercise; without it, all there is
 * @throws UsageError when there is none of that name
 */
export async function partsOf(name?: string): Promise<Part[]> {
  if (name !== undefined && (name.includes('/') || /^E\d/.test(name))) {
    const { id, lesson } = await findExercise(name);
    return [{ lesson, exercise: id }];
  }
  const all = lessons();
  const chosen = all.filter(({ slug }) => name === undefined || slug === name);
  if (chosen.length === 0) {
    throw new UsageError(
      `There is no lesson '${name}'. There are ${all.map(({ slug }) => slug).join(', ')}.`,
    );
  }
  const parts = chosen.map(
    async (lesson): Promise<Part[]> => [
      { lesson: lesson.slug },
      ...(await exercisesOf(lesson)).map(({ id }) => ({ lesson: lesson.slug, exercise: id })),
    ],
  );
  return (await Promise.all(parts)).flat();
}
