import { getCollection } from 'astro:content';
import { numberOf, slugOf } from './slug-of.ts';

/** An exercise as the pages name it. */
export interface ExerciseLink {
  /** "gather/fetch-all" */
  id: string;
  /** "fetch-all" */
  name: string;
  /** "4.1" */
  number: string;
  title: string;
}

/** The exercises of a lesson, in the order of their aliases. */
export async function exercisesOf(lesson: string): Promise<ExerciseLink[]> {
  const pages = await getCollection('exercisePages', (entry) => slugOf(entry.id) === lesson);
  return pages
    .toSorted((a, b) => a.data.alias.localeCompare(b.data.alias, 'en', { numeric: true }))
    .map((entry) => {
      const name = entry.id.split('/').at(-1) ?? entry.id;
      const place = entry.data.alias.split('-').at(-1) ?? '';
      return {
        id: `${lesson}/${name}`,
        name,
        number: `${numberOf(entry.id)}.${place}`,
        title: entry.data.title,
      };
    });
}
