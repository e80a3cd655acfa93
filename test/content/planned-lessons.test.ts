import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessons } from '../../src/cli/lessons.ts';

/** Read as text: the module itself needs Astro's collections. */
const book = readFileSync(new URL('../../src/components/site/book.ts', import.meta.url), 'utf8');

test('a lesson is written or planned, and none is both', () => {
  const planned = [...book.matchAll(/slug: '([^']+)'/g)].map(([, slug]) => slug);
  const unwritten = lessons().filter(({ written }) => !written);
  expect(planned).toEqual(unwritten.map(({ slug }) => slug));
});
