/** Where lessons, examples and exercises lie, and what they are called. */

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const lessonsFolder = fileURLToPath(new URL('../lessons/', import.meta.url));

export interface Lesson {
  /** `gather`, from the folder `04-gather`. */
  slug: string;
  /** Its place in the book: 4. */
  number: number;
  folder: string;
  /** Whether it has its text: until then it is no page of the book, and its programs are checked all the same. */
  written: boolean;
}

export function lessons(): Lesson[] {
  return subfolders(lessonsFolder).map((name) => ({
    slug: name.replace(/^\d+-/, ''),
    number: Number.parseInt(name, 10),
    folder: join(lessonsFolder, name),
    written: existsSync(join(lessonsFolder, name, 'index.mdx')),
  }));
}

export interface ExampleFiles {
  /** `gather/order-of-results`. */
  id: string;
  lesson: string;
  name: string;
  /** The program's path, and that of its golden output. */
  path: string;
  golden: string;
}

/** Files beside the examples that these import: answers of earlier exercises, and what is given. */
const COMPANIONS = new Set(['kit.ts', 'page.ts']);

/** `NAME.world.ts`: what the world does beside its usual course when that example runs. */
const WORLD = '.world.ts';

const isExample = (file: string): boolean => !COMPANIONS.has(file) && !file.endsWith(WORLD);

export function examplesOf({ slug, folder }: Lesson): ExampleFiles[] {
  const examples = join(folder, 'examples');
  return files(examples, '.ts')
    .filter(isExample)
    .map((file) => {
      const name = file.slice(0, -'.ts'.length);
      const path = join(examples, file);
      return {
        id: `${slug}/${name}`,
        lesson: slug,
        name,
        path,
        golden: join(examples, `${name}.txt`),
      };
    });
}

export interface ExerciseFiles {
  /** `gather/fetch-all`. */
  id: string;
  /** The curriculum's id: `E04-1`. */
  alias: string;
  lesson: string;
  folder: string;
  /** Names of the files that every answer may import: what lies in the folder beside the exercise's own. */
  given: string[];
  wrong: { name: string; path: string; fails: string }[];
}

const OWN = new Set(['starter.ts', 'solution.ts', 'scenarios.ts', 'checks.ts']);

export async function exercisesOf({ slug, folder }: Lesson): Promise<ExerciseFiles[]> {
  const all = join(folder, 'exercises');
  return Promise.all(
    subfolders(all).map(async (name) => {
      const exercise = join(all, name);
      return {
        id: `${slug}/${name}`,
        alias:
          /^alias:\s*(\S+)/m.exec(await readFile(join(exercise, 'prompt.mdx'), 'utf8'))?.[1] ?? '',
        lesson: slug,
        folder: exercise,
        given: files(exercise, '.ts').filter((file) => !OWN.has(file)),
        wrong: await wrongAnswers(join(exercise, 'wrong')),
      };
    }),
  );
}

/** The first line of a wrong answer: `// E04-1.a fails: elapsed`. */
async function wrongAnswers(folder: string): Promise<ExerciseFiles['wrong']> {
  return Promise.all(
    files(folder, '.ts').map(async (name) => {
      const path = join(folder, name);
      const fails = /^\/\/ .*fails: (\S+)/.exec(await readFile(path, 'utf8'))?.[1];
      if (!fails) throw new Error(`${path}: its first line must say «// ID fails: CHECK»`);
      return { name, path, fails };
    }),
  );
}

/** @param name `gather/fetch-all`, or the curriculum's `E04-1` */
export async function findExercise(name: string): Promise<ExerciseFiles> {
  const all = (await Promise.all(lessons().map(exercisesOf))).flat();
  const found = all.find(({ id, alias }) => id === name || alias === name);
  if (found) return found;
  const known = all.map(({ id, alias }) => `${id} (${alias})`).join(', ');
  throw new UsageError(`There is no exercise '${name}'. There are ${known}.`);
}

/** The caller asked for something that is not there; `message` says what to ask for. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const importFile = (path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(path).href);

function subfolders(folder: string): string[] {
  return listed(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function files(folder: string, ending: string): string[] {
  return listed(folder)
    .filter(({ name }) => name.endsWith(ending))
    .map(({ name }) => name)
    .sort();
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
