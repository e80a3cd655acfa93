/** `meanwhile new`: a folder to start from. */

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Command } from './command.ts';
import { exercisesOf, type Lesson, lessons, lessonsFolder, UsageError } from './lessons.ts';
import { exerciseFiles } from './new/exercise-files.ts';
import { lessonFiles } from './new/lesson-files.ts';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const newCommand: Command = {
  usage: `new lesson|exercise NAME
  a folder to start from: a lesson by its name (gather), an exercise by its lesson's and its own (gather/fetch-all)
`,
  operands: ['lesson or exercise', 'a name'],
  options: {},
  async run([kind, name = '']) {
    if (kind !== 'lesson' && kind !== 'exercise')
      throw new UsageError(`'${kind}' cannot be made anew: a lesson can, and an exercise.`);
    const folder = kind === 'lesson' ? await newLesson(name) : await newExercise(name);
    process.stdout.write(`${relative('.', folder)}\n`);
    return 0;
  },
};

async function newLesson(slug: string): Promise<string> {
  if (!NAME.test(slug)) throw new UsageError(notAName(slug, 'gather'));
  const all = lessons();
  if (all.some((lesson) => lesson.slug === slug))
    throw new UsageError(`There is a lesson '${slug}' already.`);
  const folder = join(lessonsFolder, `${two(all.length + 1)}-${slug}`);
  return written(folder, lessonFiles(slug));
}

async function newExercise(id: string): Promise<string> {
  const [slug = '', name = '', ...more] = id.split('/');
  if (more.length > 0 || !NAME.test(name)) throw new UsageError(notAName(id, 'gather/fetch-all'));
  const all = lessons();
  const lesson = all.find((each) => each.slug === slug);
  if (!lesson)
    throw new UsageError(
      `There is no lesson '${slug}'. There are ${all.map((each) => each.slug).join(', ')}.`,
    );
  const folder = join(lesson.folder, 'exercises', name);
  if (existsSync(folder)) throw new UsageError(`There is an exercise '${id}' already.`);
  const alias = await nextAlias(lesson, all.indexOf(lesson) + 1);
  await mkdir(join(folder, 'wrong'), { recursive: true });
  return written(folder, exerciseFiles(name, alias));
}

async function written(folder: string, files: { [file: string]: string }): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return folder;
}

async function nextAlias(lesson: Lesson, number: number): Promise<string> {
  const taken = (await exercisesOf(lesson)).map(({ alias }) => Number(alias.split('-')[1]));
  return `E${two(number)}-${Math.max(0, ...taken) + 1}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

const notAName = (name: string, like: string): string =>
  `'${name}' is no name: it has small letters, digits and hyphens, like ${like}.`;
