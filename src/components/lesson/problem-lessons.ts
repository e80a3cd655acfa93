import type { LessonLinks } from '../panels/Problems.tsx';
import { bookLessons } from '../site/book.ts';
import { href } from '../site/href.ts';

/** The lesson that explains each kind of problem. */
const SLUGS = {
  rejection: 'errors',
  floating: 'tasks',
  leak: 'cancellation',
  thread: 'event-loop',
} as const;

/** Where problems of a run are explained, as far as those lessons are written. */
export async function problemLessons(): Promise<LessonLinks> {
  const lessons = await bookLessons();
  return Object.fromEntries(
    Object.entries(SLUGS).flatMap(([kind, slug]) => {
      const lesson = lessons.find((each) => each.slug === slug);
      if (lesson?.page === undefined) return [];
      const title = `${lesson.number} ${lesson.title}`;
      return [[kind, { href: href(`/lessons/${slug}/`), title }]];
    }),
  );
}
