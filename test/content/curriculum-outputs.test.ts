import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answers } from './curriculum/answers.ts';
import { blocks, essence } from './curriculum/blocks.ts';
import { exceptions } from './curriculum/exceptions.ts';

// That a golden output is what the program prints is tested with the lessons.
const golden = (lesson: string, name: string): string =>
  readFileSync(
    new URL(`../../src/lessons/${lesson}/examples/${name}.txt`, import.meta.url),
    'utf8',
  );

test.each(blocks)('$id $name prints what the curriculum says', ({ id, lesson, name, text }) => {
  const printed = essence(golden(lesson, name));
  const wanted = essence(text);
  expect(wanted.length).toBeGreaterThan(1);
  const exception = exceptions[id];
  expect(printed).toEqual(exception?.essence ?? wanted);
  // An exception that is none any more has to go.
  if (exception) expect(printed).not.toEqual(wanted);
});

test.each(answers)('%s is answered by %s/%s', (_id, lesson, name, says) => {
  expect(golden(lesson, name)).toMatch(says);
});

test('no program and no question of the curriculum is left out', () => {
  // Its own table of lessons says how many each has.
  const examples = [4, 3, 3, 4, 3, 4, 4, 4, 3, 3, 3, 4, 4, 5, 3, 5, 4, 4, 2, 2, 2, 2, 2];
  const questions = [1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1];
  const ids = [...blocks.map(({ id }) => id), ...answers.map(([id]) => id)];
  const count = (kind: 'L' | 'P') =>
    examples.map((_, at) => ids.filter((id) => id.startsWith(`${kind}${two(at + 1)}-`)).length);
  expect(count('L')).toEqual(examples);
  expect(count('P')).toEqual(questions);
  expect(new Set(ids).size).toBe(ids.length);
});

const two = (n: number): string => String(n).padStart(2, '0');
