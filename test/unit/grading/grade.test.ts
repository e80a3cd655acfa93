import { describe, expect, it } from 'vitest';
import { elapsedAtMost, fulfilsWith } from '../../../src/runtime/exercise.ts';
import { checksOf, type Look } from '../../../src/runtime/grading/words.ts';
import { grade, plainReport, summary } from '../../../src/runtime/index.ts';
import { requests } from '../../../src/runtime/trace/index.ts';
import { answerOf, exercise, graded, type SmallExercise } from './graded.ts';

type Names = { double: unknown; race: unknown };
const check = checksOf<Names>();

/** `double(n)` fulfils with 2 n at once; `first()` with the faster of two answers. */
const small: SmallExercise = {
  scenarios: {
    double: { seeds: 'exact', body: 'return answer.double(21);' },
    race: {
      seeds: 'all',
      body: `return answer.first(() => io(400).then(() => 'a'), () => io(600).then(() => 'b'));`,
    },
  },
  checks: [
    check('result', 'Twice the number', 'double', fulfilsWith(42), {
      when: ({ outcome }) => outcome === 'pending',
      text: () => 'It never answers.',
    }),
    check('elapsed', 'At once', 'double', elapsedAtMost(0)),
    check('first', 'The first of two', 'race', fulfilsWith('a')),
  ],
};

const right = `export const double = async (n: number) => n * 2;\n`;
const always = `export const first = async (a: any, b: any) => { void b(); return a(); };\n`;
const faster = `export const first = (a: any, b: any) => Promise.race([a(), b()]);\n`;

describe('a report', () => {
  it('of an answer that passes has each check as it is described', async () => {
    const report = await graded(small, right + always);
    expect(report).toMatchObject({
      exercise: 'test/small',
      passed: true,
      say: 'All 3 checks passed.',
    });
    expect(report.checks.map(({ id, passed, text, seed }) => [id, passed, text, seed])).toEqual([
      ['result', true, 'Twice the number', undefined],
      ['elapsed', true, 'At once', undefined],
      ['first', true, 'The first of two', undefined],
    ]);
  });

  it('says of a check that passes what it measured, over all schedules', async () => {
    const ends: number[] = [];
    const inTime: Look<unknown> = (run) => {
      ends.push(run.elapsed);
      return elapsedAtMost(600)(run);
    };
    const checks = [...small.checks, check('in-time', 'In time', 'race', inTime)];
    const report = await graded({ ...small, checks }, right + always);
    expect(ends).toHaveLength(100);
    expect(report.checks.map(({ id, figure }) => [id, figure])).toEqual([
      // What it fulfils with is no figure.
      ['result', undefined],
      ['elapsed', '0 ms'],
      ['first', undefined],
      ['in-time', `${Math.min(...ends)} ms to ${Math.max(...ends)} ms`],
    ]);
  });

  it('says of a check that fails a sentence, and no figure beside it', async () => {
    const report = await graded(small, `export const double = async () => 1;\n${always}`);
    expect(report.checks[0]).not.toHaveProperty('figure');
    expect(plainReport(report).checks.map((each) => Object.keys(each))).toEqual([
      ['id', 'passed', 'text'],
      ['id', 'passed', 'text', 'figure'],
      ['id', 'passed', 'text'],
    ]);
  });

  it('of one that fails says the first check’s sentence first', async () => {
    const late = `export const double = async (n: number) => { await new Promise((done) => setTimeout(done, 50)); return n; };\n`;
    const report = await graded(small, late + always);
    expect(report.passed).toBe(false);
    expect(report.checks.map(({ passed }) => passed)).toEqual([false, false, true]);
    expect(report.say).toBe('The promise fulfilled with 21 at 50 ms. Wanted: 42.');
    expect(report.checks[1]).toMatchObject({ text: 'It took 50 ms; 0 ms are enough.' });
  });

  it('takes the sentence for that kind of failure', async () => {
    const report = await graded(
      small,
      `export const double = () => new Promise(() => {});\n${always}`,
    );
    expect(report.say).toBe('It never answers.');
    expect(report.checks[1]?.text).toMatch(/still pending/);
  });

  it('has the trace that shows what a check says', async () => {
    const report = await graded(small, right + faster);
    const { seed } = report.checks[2] ?? {};
    const trace = report.traces.race as NonNullable<(typeof report.traces)[string]>;
    expect([...trace.of('run-start')]).toMatchObject([{ seed }]);
    expect(summary(report.traces.double as never)).toMatchObject({ outcome: 'finished', at: 0 });
  });
});

describe('an answer that lacks what a scenario calls', () => {
  it('is told what is missing, by every check that needs it', async () => {
    const report = await graded(small, right);
    expect(report.checks.map(({ passed }) => passed)).toEqual([true, true, false]);
    expect(report.say).toBe('Nothing called `first` is exported: the checks call `first(…)`.');
  });

  it('has no sentence of its own for what it never came to', async () => {
    const report = await graded(small, `console.log('empty');`);
    expect(report.checks.map(({ text }) => text)).toEqual([
      'Nothing called `double` is exported: the checks call `double(…)`.',
      'Nothing called `double` is exported: the checks call `double(…)`.',
      'Nothing called `first` is exported: the checks call `first(…)`.',
    ]);
  });

  it('even if a check wants a rejection', async () => {
    const report = await graded(
      {
        ...small,
        checks: [check('no', 'Not', 'double', () => ({ pass: true, facts: {}, text: '' }))],
      },
      `export {};`,
    );
    expect(report.passed).toBe(false);
  });
});

describe('an answer that fails while it is loaded', () => {
  it('fails every check with what it threw', async () => {
    const report = await graded(small, `throw new Error('at the top');\n${right}${always}`);
    expect(report.passed).toBe(false);
    expect(report.say).toContain('Error: at the top');
  });
});

describe('the schedules 1 to 100', () => {
  it('find an answer that depends on who answers first, and name the seed', async () => {
    const report = await graded(small, right + faster);
    const failed = report.checks[2];
    expect(failed).toMatchObject({ passed: false });
    expect(failed?.seed).toBeGreaterThan(0);
    expect(failed?.text).toMatch(/^The promise fulfilled with 'b' at \d+ ms\. Wanted: 'a'\.$/);
    // The same again: a schedule is nothing but its seed.
    expect((await graded(small, right + faster)).checks[2]).toEqual(failed);
  });

  it('are all run for an answer that passes', async () => {
    const progress: number[] = [];
    await grade(await exercise(small), await answerOf(right + always), {
      onProgress: ({ done, total }) => progress.push(done / total),
    });
    expect(progress).toHaveLength(101);
    expect(progress.at(-1)).toBe(1);
  });

  it('confirm a failure alone, in a fresh realm: what came of the runs before does not count', async () => {
    // It fails only where it has run before, which it keeps where no look at the realm finds it.
    const grudge = `export const first = async (a: any) => {
  const seen = (URL.prototype.toJSON as any).seen ?? 0;
  (URL.prototype.toJSON as any).seen = seen + 1;
  await a();
  return seen > 3 ? 'spoiled' : 'a';
};\n`;
    expect((await graded(small, right + grudge)).passed).toBe(true);
  });

  it('can be left early', async () => {
    const controller = new AbortController();
    const grading = grade(await exercise(small), await answerOf(right + always), {
      signal: controller.signal,
      onProgress: ({ done }) => done === 5 && controller.abort(new Error('enough')),
    });
    await expect(grading).rejects.toThrow('enough');
  });
});

describe('what a scenario does', () => {
  const tools: SmallExercise = {
    scenarios: {
      double: {
        seeds: 'exact',
        body: `observe('seen', { n: 1 }); await io(70); controller.abort('over');
await (await fetch('https://api.lanternpost.test/posts')).text();
return [await answer.double(controller.signal), performance.now()];`,
      },
    },
    checks: [check('result', 'r', 'double', fulfilsWith(['over', 270]))],
  };

  it('waits in virtual time, aborts, and its requests are not the reader’s', async () => {
    const report = await graded(
      tools,
      `export const double = async (signal: AbortSignal) => signal.reason;`,
    );
    expect(report.say).toBe('All 1 checks passed.');
    const trace = report.traces.double as never;
    expect(requests(trace).map(({ actor }) => actor)).toEqual(['scenario']);
  });
});
