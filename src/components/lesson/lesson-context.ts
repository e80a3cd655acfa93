import type { CollectionEntry } from 'astro:content';
import { numberOf, slugOf } from '../site/slug-of.ts';

/** What the words of a lesson need to know of the page they stand on. Pages put it in `Astro.locals`. */
export interface LessonContext {
  /** "gather" */
  slug: string;
  number: number;
  /** Names of the examples, in the order in which the text shows them. */
  listings: readonly string[];
}

/** Reads the order of the listings from the text, because components of a page may render in any order. */
export function lessonContext(entry: CollectionEntry<'lessons'>): LessonContext {
  const shown = [...(entry.body ?? '').matchAll(/<Example\s[^>]*?name="([^"]+)"/g)];
  return {
    slug: slugOf(entry.id),
    number: numberOf(entry.id),
    listings: shown.map(([, name]) => name!),
  };
}

/** "Listing 4.2" for an example that the text shows. */
export function listingNumber(lesson: LessonContext, name: string): string {
  const at = lesson.listings.indexOf(name);
  if (at === -1) throw new Error(`Lesson ${lesson.slug} shows no listing named ${name}.`);
  return `Listing ${lesson.number}.${at + 1}`;
}
