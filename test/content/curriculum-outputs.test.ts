import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
