import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLessonData } from '../../src/cli/lesson-data.ts';
import { lessons } from '../../src/cli/lessons.ts';
import { changed } from '../../src/cli/text/changed.ts';
import { typeProblems } from './type-check.ts';

const programs = globSync('src/lessons/*/{examples,exercises/*}/**/*.ts', {
  exclude: ['**/*.world.ts', '**/checks.ts', '**/scenarios.ts', '**/wrong/**'],
}).sort();

describe('every program of the book has sound types in the editor', () => {
  const texts = programs.map((path) => [`/${path}`, readFileSync(path, 'utf8')] as const);
  const problems = typeProblems(new Map(texts));
  it.each(programs)('%s', (path) => {
    expect(problems.get(`/${path}`)).toEqual([]);
  });
});

/** The programs that the book's trials make, by paths among the lesson's own, and the lines that the editor marks. */
const tried = new Map<string, { text: string; marked: readonly number[] }>();
for (const lesson of lessons()) {
  const examples = `src/lessons/${basename(lesson.folder)}/examples`;
  const { tries } = await loadLessonData(lesson);
  for (const [name, trials] of Object.entries(tries))
    for (const [at, { program, changes = [], typeErrors: marked = [] }] of trials.entries()) {
      const text = changed(readFileSync(`${examples}/${program}.ts`, 'utf8'), changes);
      tried.set(`/${examples}/${name}-${at + 1}.ts`, { text, marked });
    }
}

describe('every program that a <Try> makes has sound types in the editor, or those that it says', () => {
  const companions = globSync('src/lessons/*/examples/{kit,page}.ts');
  const given = companions.map((path) => [`/${path}`, readFileSync(path, 'utf8')] as const);
  const made = [...tried].map(([path, { text }]) => [path, text] as const);
  const problems = typeProblems(new Map([...given, ...made]));
  it.each([...tried])('%s', (path, { marked }) => {
    const found = problems.get(path) ?? [];
    expect(found.filter((problem) => !marked.includes(Number.parseInt(problem, 10)))).toEqual([]);
    expect(new Set(found.map((problem) => Number.parseInt(problem, 10)))).toEqual(new Set(marked));
  });
});

describe('the editor tells', () => {
  const wrong = [
    ['a wrong argument', `import { createQueue } from '@lanternpost/queue'; createQueue('3');`],
    [
      'a promise for a job',
      `import { createQueue } from '@lanternpost/queue'; const q = createQueue(1); q.receive().id;`,
    ],
    ['a name that a module lacks', `import { startWorkers } from '@lanternpost/labels';`],
    ['what only a page has', `document.title;`],
    ['what only Node has', `process.exit();`],
    [
      'what Hono makes of a path',
      `import { Hono } from 'hono'; new Hono().get('/x/:id', (c) => c.text(c.req.param('id').toFixed()));`,
    ],
    ['an enum', `enum Colour { red }`],
  ] as const;
  const problems = typeProblems(new Map(wrong.map(([what, text]) => [`/${what}.ts`, text])));
  it.each(wrong)('%s', (what) => {
    expect(problems.get(`/${what}.ts`)).toEqual([expect.stringMatching(/^1: ./)]);
  });

  it('nothing of a program that is right', () => {
    const text = `import pLimit from 'p-limit';
import { parse } from 'node-html-parser';
import { scheduler, setInterval, setTimeout as sleep } from 'node:timers/promises';
import { startWorker } from '@lanternpost/labels';
const limit = pLimit(2);
const two: number[] = await Promise.all([1, 2].map((n) => limit(() => sleep(n, n))));
for await (const tick of setInterval(5, 'x' as const)) { const x: 'x' = tick; console.log(x); break; }
await scheduler.wait(5);
using worker = startWorker();
const signal = AbortSignal.any([AbortSignal.timeout(100)]);
const response = await fetch('https://api.lanternpost.test/posts', { signal });
for (const [name, value] of response.headers) console.log(name, value);
const task: string = await globalThis.scheduler.postTask(() => 'done', { priority: 'background' });
await globalThis.scheduler.yield();
for await (const chunk of response.body!) console.log(chunk.length, parse('<p>').querySelector('p')?.text);
console.log(two, task, Object.fromEntries(new FormData()), Promise.withResolvers<void>(), Array.fromAsync([worker]));`;
    expect(typeProblems(new Map([['/main.ts', text]])).get('/main.ts')).toEqual([]);
  });
});
