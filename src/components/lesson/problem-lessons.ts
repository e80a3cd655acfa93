import { getCollection } from 'astro:content';
import type { LessonLinks } from '../panels/Problems.tsx';
import { parts } from '../site/book.ts';
import { href } from '../site/href.ts';
import { slugOf } from '../site/slug-of.ts';

/** The lesson that explains each kind of problem. */
const SLUGS = {
  rejection: 'errors',
  floating: 'tasks',
  leak: 'cancellation',
  thread: 'event-loop',
} as const;

/** Where problems of a run are explained, as far as those lessons are written. */
export async function problemLessons(): Promise<LessonLinks> {
  const written = new Set((await getCollection('lessons')).map(({ id }) => slugOf(id)));
  const planned = parts.flatMap(({ lessons }) => lessons);
  return Object.fromEntries(
    Object.entries(SLUGS).flatMap(([kind, slug]) => {
      const lesson = planned.find((each) => each.slug === slug && written.has(slug));
      if (lesson === undefined) return [];
      const title = `${lesson.number} ${lesson.title}`;
      return [[kind, { href: href(`/lessons/${slug}/`), title }]];
    }),
  );
}
