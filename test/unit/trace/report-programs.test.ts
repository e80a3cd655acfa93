import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadProgram } from '../../../src/cli/load-program.ts';
import { run } from '../../../src/runtime/index.ts';
import {
  criticalPath,
  floating,
  leaks,
  notices,
  rejections,
  type Trace,
  textForm,
  thread,
  waitSentence,
  waits,
} from '../../../src/runtime/trace/index.ts';

/** Programs that go wrong, each with its text form (`NAME.txt`) and what the readings say of it (`NAME.report.txt`). */
const folder = fileURLToPath(new URL('../../programs/reports/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** Every sentence, with the reading that says it. */
function sentences(trace: Trace): string {
  const readings = { leaks, floating, rejections, thread, criticalPath };
  const waiting = waits(trace).map((wait) => `waits: ${waitSentence(wait)}\n`);
  const others = Object.entries(readings).flatMap(([name, read]) =>
    read(trace).map(({ text }) => `${name}: ${text}\n`),
  );
  return [...waiting, ...others].join('');
}

it('there are twenty programs', () => {
  expect(names.length).toBeGreaterThanOrEqual(20);
});

describe.each(names)('%s', (name) => {
  it('is told as it is written down', async () => {
    const trace = await run(await loadProgram(`${folder}${name}.ts`));
    expect(textForm(trace)).toBe(readFileSync(`${folder}${name}.txt`, 'utf8'));
    expect(sentences(trace)).toBe(readFileSync(`${folder}${name}.report.txt`, 'utf8'));
  });
});

describe('what a reader is told beside the drawing', () => {
  const told = async (name: string): Promise<string[]> =>
    notices(await run(await loadProgram(`${folder}${name}.ts`))).map(
      ({ kind, text }) => `${kind}: ${text.slice(0, 40)}`,
    );

  it('a task that failed unheard is told as a rejection, and not again', async () => {
    expect(await told('lost-rejection')).toEqual([
      "rejection: At 50 ms `mail('dee@lanternpo…')` failed",
    ]);
  });

  it('a task that nobody awaited and that outlived main is told once', async () => {
    expect(await told('kept-and-forgotten')).toEqual([
      'floating: `audit(4)`, started at line 10, was neve',
      'floating: 3 calls of `audit` at line 11 were never',
    ]);
  });

  it('what was left behind, and what kept the thread', async () => {
    expect(await told('interval-never-cleared')).toEqual([
      'leak: A `setInterval` of 400 ms, set at line 5',
      'leak: A `setTimeout` of 3,000 ms, set at line ',
    ]);
    expect(await told('busy-loop')).toEqual(['thread: `render()` kept the thread from 20 ms to']);
  });

  it('nothing, of a run that went well', async () => {
    expect(await told('abort-in-the-middle')).toEqual([]);
  });
});
