import { expect, it } from 'vitest';
import { checkLinks } from '../../../../src/cli/text/check-links.ts';
import { aLesson, whole } from './a-lesson.ts';

const order = { asks: 'When?', options: [] };

function problem(mdx: string): string | undefined {
  const lesson = aLesson({ mdx, questions: { order, one: order, two: order, three: order } });
  const book = { written: [lesson], slugs: ['gather', 'tasks'], exercises: ['gather/fetch-all'] };
  return checkLinks(book, lesson).problem;
}

it('finds nothing where everything that is named is there', () => {
  expect(problem(whole)).toBeUndefined();
});

const dead: [what: string, from: string, to: string, said: RegExp][] = [
  [
    'a page of a lesson that is not written',
    '/lessons/gather/#all-at-once',
    '/lessons/tasks/',
    /:19: .*no page yet/,
  ],
  [
    'a section of this lesson',
    '](#all-at-once)',
    '](#none-of-it)',
    /has no section of that name; there are all-at-once/,
  ],
  ['a section of a lesson', '/lessons/gather/#all-at-once', '/lessons/gather/#none', /no section/],
  [
    'an exercise',
    '/lessons/gather/#all-at-once',
    '/lessons/gather/fetch-none/',
    /no such exercise/,
  ],
  ['a term', '/glossary/#fan-out', '/glossary/#fan-in', /glossary has no such term/],
  ['a page of the site', '/glossary/#fan-out', '/playgrund/', /no such page/],
  ['a page without its last slash', '/glossary/#fan-out', '/lessons/gather', /no such page/],
  ['an address without https', 'https://developer', 'http://developer', /no such page/],
  [
    'a lesson',
    'slug="gather"',
    'slug="gahter"',
    /<Lesson> names gahter; the lessons are gather, tasks/,
  ],
  [
    'an example',
    '<Example name="order"',
    '<Example name="ordre"',
    /there is no examples\/ordre.ts/,
  ],
  ['the example of a picture', 'example="order"', 'example="order none"', /no examples\/none.ts/],
  [
    'a question',
    '<Predict name="order"',
    '<Predict name="none"',
    /questions.ts has no such question/,
  ],
  ['an exercise to do', '<Exercise name="fetch-all"', '<Exercise name="none"', /no such folder/],
  ['a listing', 'listing 4.1', 'listing 4.2', /listing 4.2: lesson 4 has 1 of them. Count again/],
  ['one of two listings', 'listing 4.1', 'listings 4.1 and 4.3', /lesson 4 has 1 of them/],
  ['a figure', 'figure 4.1', 'figure 4.2', /figure 4.2/],
  [
    'a numbered exercise of a lesson without text',
    'exercise 4.1',
    'exercise 9.1',
    /lesson 9 is not written/,
  ],
];

it.each(dead)('finds that %s is not there', (_, from, to, said) => {
  expect(whole).toContain(from);
  expect(problem(whole.replace(from, to))).toMatch(said);
});
