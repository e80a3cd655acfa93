import { type CollectionEntry, getEntry } from 'astro:content';
import type { LessonContext } from './lesson-context.ts';

/** An example of the lesson's own folder; a name that is not there fails the build. */
export async function exampleOf(
  lesson: LessonContext,
  name: string,
): Promise<CollectionEntry<'examples'>['data']> {
  const entry = await getEntry('examples', `${lesson.slug}/${name}`);
  if (entry === undefined) {
    throw new Error(`Lesson ${lesson.slug} has no example ${name}.ts.`);
  }
  return entry.data;
}
