import { describe, expect, it } from 'vitest';
import { checkExercise } from '../../../src/cli/check/check-exercise.ts';
import { checkLesson } from '../../../src/cli/check/check-lesson.ts';
import { exerciseFiles } from '../../../src/cli/new/exercise-files.ts';
import { lessonFiles } from '../../../src/cli/new/lesson-files.ts';
import { compile, compileScenarios } from '../../../src/runtime/index.ts';
import { folderWith, meanwhile } from './meanwhile.ts';

describe('a new exercise', () => {
  const files = exerciseFiles('try-me', 'E04-9');

  it('is unfinished, and each of its files says what is left to do', async () => {
    const folder = folderWith(files);
    const of = {
      id: 'gather/try-me',
      alias: 'E04-9',
      lesson: 'gather',
      folder,
      given: [],
      wrong: [],
    };
    const [finding, ...more] = await Array.fromAsync(checkExercise(of));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ what: 'exercise gather/try-me is unfinished' });
    expect(finding?.problem).toBeUndefined();
    const left = finding?.unfinished?.split('\n').map((line) => line.trim()) ?? [];
    expect(left[0]).toBe('prompt.mdx:4: what is to be written, in one sentence');
    for (const file of Object.keys(files))
      expect(left.some((line) => line.startsWith(file))).toBe(true);
    expect(left.join('\n')).not.toMatch(/['}]$/m);
  });

  it('compiles as it is', async () => {
    for (const name of ['starter.ts', 'solution.ts'] as const)
      expect(await compile([{ name: 'main.ts', text: files[name] as string }])).toMatchObject({
        ok: true,
      });
    expect(await compileScenarios(files['scenarios.ts'] as string)).toMatchObject({ ok: true });
  });
});

describe('a new lesson', () => {
  it('has a program that prints what its file says, and its text says what is left to do', async () => {
    const folder = folderWith(lessonFiles('try-me'));
    const lesson = { slug: 'try-me', number: 99, folder, written: true };
    const [example, text, ...more] = await Array.fromAsync(checkLesson(lesson));
    expect(example).toEqual({ what: 'example try-me/first-run prints its golden output' });
    expect(text).toMatchObject({ what: 'lesson try-me is unfinished' });
    const left = text?.unfinished?.split('\n').map((line) => line.trim()) ?? [];
    expect(left[0]).toBe('index.mdx:3: what a reader can do afterwards, in one sentence');
    for (const file of ['questions.ts', 'tries.ts', 'glossary.ts', 'cheat-sheet.ts'])
      expect(left.some((line) => line.startsWith(file))).toBe(true);
    expect(more).toEqual([]);
  });
});

it.each<[what: string, args: string[], message: RegExp]>([
  ['something else', ['thing', 'x'], /^'thing' cannot be made anew/],
  [
    'an exercise of no lesson',
    ['exercise', 'nowhere/x'],
    /^There is no lesson 'nowhere'\. There are /,
  ],
  [
    'an exercise that is there',
    ['exercise', 'gather/fetch-all'],
    /^There is an exercise 'gather\/fetch-all' already/,
  ],
  ['a lesson that is there', ['lesson', 'gather'], /^There is a lesson 'gather' already/],
  ['a name that is none', ['lesson', '../x'], /^'\.\.\/x' is no name: /],
  [
    'an exercise without its lesson',
    ['exercise', 'x'],
    /^'x' is no name: .* like gather\/fetch-all/,
  ],
])('%s is not made, and it is said why', async (_what, args, message) => {
  const { code, out, err } = await meanwhile('new', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});
