import { expect, it } from 'vitest';
import { checkSeed, checkWholeSeed } from '../../../../src/cli/text/check-seed.ts';
import { aLesson, whole } from './a-lesson.ts';

const seed = [
  { line: 22, says: 'gather', lessons: ['gather'] },
  { line: 23, says: 'print', lessons: ['gather', 'tasks'] },
  { line: 24, says: 'run', lessons: ['tasks'] },
  { line: 25, says: 'help', lessons: [], instead: 'a page' },
];

it('finds nothing where a lesson claims the lines that it is given', () => {
  expect(checkSeed(aLesson(), seed).problem).toBeUndefined();
  expect(checkWholeSeed(['gather', 'tasks'], seed).problem).toBeUndefined();
});

it('names a line that nothing claims', () => {
  const lesson = aLesson({ mdx: whole.replace('[22, 23]', '[22]') });
  expect(checkSeed(lesson, seed).problem).toBe(
    'src/lessons/04-gather/index.mdx: nothing claims line 23 of the seed («print»). Treat it, and add 23 to `seed` in the front matter.',
  );
});

it('names a line that is claimed and was given to others', () => {
  const lesson = aLesson({ mdx: whole.replace('[22, 23]', '[22, 23, 24]') });
  expect(checkSeed(lesson, seed).problem).toContain('it claims line 24');
});

it('names a line that no lesson of the book has', () => {
  const without = [...seed, { line: 26, says: 'more', lessons: [] }];
  expect(checkWholeSeed(['gather', 'tasks'], without).problem).toContain('no lesson has line 26');
  expect(checkWholeSeed(['gather'], seed).problem).toContain('line 23 is given to tasks');
});
