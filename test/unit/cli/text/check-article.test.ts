import { expect, it } from 'vitest';
import { checkArticle, checkWholeArticle } from '../../../../src/cli/text/check-article.ts';
import { aLesson, whole } from './a-lesson.ts';

const article = [
  { line: 22, says: 'gather', lessons: ['gather'] },
  { line: 23, says: 'print', lessons: ['gather', 'tasks'] },
  { line: 24, says: 'run', lessons: ['tasks'] },
  { line: 25, says: 'help', lessons: [], instead: 'a page' },
];

it('finds nothing where a lesson claims the lines that it is given', () => {
  expect(checkArticle(aLesson(), article).problem).toBeUndefined();
  expect(checkWholeArticle(['gather', 'tasks'], article).problem).toBeUndefined();
});

it('names a line that nothing claims', () => {
  const lesson = aLesson({ mdx: whole.replace('[22, 23]', '[22]') });
  expect(checkArticle(lesson, article).problem).toBe(
    'src/lessons/04-gather/index.mdx: nothing claims line 23 of the article («print»). Treat it, and add 23 to `article` in the front matter.',
  );
});

it('names a line that is claimed and was given to others', () => {
  const lesson = aLesson({ mdx: whole.replace('[22, 23]', '[22, 23, 24]') });
  expect(checkArticle(lesson, article).problem).toContain('it claims line 24');
});

it('names a line that no lesson of the book has', () => {
  const without = [...article, { line: 26, says: 'more', lessons: [] }];
  expect(checkWholeArticle(['gather', 'tasks'], without).problem).toContain(
    'no lesson has line 26',
  );
  expect(checkWholeArticle(['gather'], article).problem).toContain('line 23 is given to tasks');
});
