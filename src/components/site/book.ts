/** The book: its parts, and the lessons in each. */

import { type CollectionEntry, getCollection } from 'astro:content';
import { numberOf, slugOf } from './slug-of.ts';

export interface BookLesson {
  number: number;
  /** "gather" */
  slug: string;
  title: string;
  /** What its page says of it; nothing while it is only planned, for then it has no page. */
  page?: CollectionEntry<'lessons'>['data'];
}

export interface Part {
  roman: string;
  title: string;
  lessons: readonly BookLesson[];
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** In the order of the numbers by which lessons name them, from 1. */
const titles = [
  'Foundations',
  'Gather',
  'Timeouts and cancellation',
  'Tasks',
  'Context managers',
  'Iterators',
  'HTTP and databases',
  'Errors and performance',
  'Capstones',
];

/** Lessons without a page. One that has been written says its part and title itself, and is none of these. */
const planned: readonly (Omit<BookLesson, 'page'> & { part: number })[] = [
  { part: 7, number: 15, slug: 'http', title: 'Talking to servers' },
  { part: 7, number: 16, slug: 'database', title: 'Borrowing connections' },
  { part: 8, number: 17, slug: 'errors', title: 'Failing well' },
  {
    part: 8,
    number: 18,
    slug: 'workers-and-profiling',
    title: 'Keep the loop free, then measure',
  },
  {
    part: 9,
    number: 19,
    slug: 'capstone-scraper',
    title: 'Web scraping multiple URLs simultaneously',
  },
  { part: 9, number: 20, slug: 'capstone-web-api', title: 'A web API' },
  { part: 9, number: 21, slug: 'capstone-websocket', title: 'Real-time connections' },
  { part: 9, number: 22, slug: 'capstone-queue', title: 'Message queues and workers' },
  { part: 9, number: 23, slug: 'capstone-microservices', title: 'Services calling services' },
];

/** The parts in order, with all their lessons: what is written, and what is planned. */
export async function bookParts(): Promise<readonly Part[]> {
  const written = (await getCollection('lessons')).map(({ id, data }) => ({
    part: data.part,
    number: numberOf(id),
    slug: slugOf(id),
    title: data.title,
    page: data,
  }));
  const slugs = new Set(written.map(({ slug }) => slug));
  const all = [...written, ...planned.filter(({ slug }) => !slugs.has(slug))];
  return titles.map((title, at) => ({
    roman: roman[at] ?? '',
    title,
    lessons: all.filter(({ part }) => part === at + 1).toSorted((a, b) => a.number - b.number),
  }));
}

/** All lessons in order. */
export async function bookLessons(): Promise<readonly BookLesson[]> {
  return (await bookParts()).flatMap(({ lessons }) => lessons);
}
