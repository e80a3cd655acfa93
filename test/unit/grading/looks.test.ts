import { describe, expect, it } from 'vitest';
import type { Program } from '../../../src/runtime/compiler/program.ts';
import {
  counted,
  elapsedAtMost,
  fulfilsWith,
  howItEnded,
  inFlightAtMost,
  inMs,
  momentsOf,
  noTimerLeft,
  notes,
  notesWhere,
  nothingInFlight,
  noUnhandledRejection,
  peak,
  rejectsWith,
  sendsRequests,
} from '../../../src/runtime/exercise.ts';
import { figureText } from '../../../src/runtime/grading/figure.ts';
import { type Run, runOf } from '../../../src/runtime/grading/run.ts';
import type { Finding, Look } from '../../../src/runtime/grading/words.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { compiled } from '../run-program.ts';
import { exercise } from './graded.ts';

/** The run of `main()` of an answer. */
async function runOfAnswer(answer: string, scenarios?: Program): Promise<Run> {
  const callsMain = { main: { seeds: 'exact' as const, body: 'return answer.main();' } };
  const program = scenarios ?? (await exercise({ scenarios: callsMain, checks: [] })).scenarios;
  const port = await host.start();
  const { trace } = await runIn(
    port,
    await compiled(`const API = 'https://api.lanternpost.test';\n${answer}`),
    {
      scenario: { program, name: 'main' },
      limits: { turn: 200 },
    },
  );
  port.terminate();
  return runOf(trace, 0);
}

const looked = async <F>(look: Look<F>, answer: string): Promise<Finding<F>> =>
  look(await runOfAnswer(answer));

const sleep = `const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));\n`;
const fetches = (times: number) =>
  `export const main = async () => { for (let i = 0; i < ${times}; i++) await (await fetch(API + '/slow?ms=100')).text(); };`;

describe('fulfilsWith', () => {
  it('passes the value that is wanted', async () => {
    expect(
      await looked(fulfilsWith([1, 'a']), `export const main = async () => [1, 'a'];`),
    ).toMatchObject({ pass: true });
  });

  it('fails another value, and says both', async () => {
    const found = await looked(
      fulfilsWith(['a', 'b']),
      `${sleep}export const main = async () => { await sleep(1200); return ['b', 'a']; };`,
    );
    expect(found).toMatchObject({
      pass: false,
      facts: { outcome: 'fulfilled', empty: false },
      at: 1200,
    });
    expect(found.text).toBe(
      `The promise fulfilled with [ 'b', 'a' ] at 1,200 ms. Wanted: [ 'a', 'b' ].`,
    );
  });

  it('knows an empty list', async () => {
    expect(
      (await looked(fulfilsWith([1]), `export const main = async () => [];`)).facts.empty,
    ).toBe(true);
  });

  it('fails a rejection with the right value', async () => {
    const found = await looked(fulfilsWith('x'), `export const main = async () => { throw 'x'; };`);
    expect(found).toMatchObject({ pass: false, facts: { outcome: 'rejected' } });
  });

  it('of values too long to be compared by eye, says where they first differ', async () => {
    const orders = (sum: number) =>
      Array.from({ length: 40 }, (_, id) => ({
        sum: id === 31 ? sum : id,
        id,
        to: { city: 'Turin' },
      }));
    const found = await looked(
      fulfilsWith(orders(31)),
      `export const main = async () => Array.from({ length: 40 }, (_, id) => ({ id, sum: id === 31 ? 7 : id, to: { city: 'Turin' } }));`,
    );
    expect(found.pass).toBe(false);
    expect(found.text).toMatch(/They first differ at `\[31\]\.sum`: 7; wanted there: 31\.$/);
    expect(found.text.length).toBeLessThan(600);
  });
});

describe('facts of an ending', () => {
  it('tell a response whose body nobody read', async () => {
    const found = await looked(
      fulfilsWith([]),
      `export const main = async () => ({ users: await fetch(API + '/users') });`,
    );
    expect(found.facts.result).toEqual({ users: '<Response>' });
  });
});

describe('rejectsWith', () => {
  it('passes an error of that name', async () => {
    expect(
      await looked(rejectsWith('TypeError'), `export const main = () => fetch(API + '/broken');`),
    ).toMatchObject({
      pass: true,
      facts: { outcome: 'rejected', error: { name: 'TypeError' } },
      at: 30,
    });
  });

  it('fails another error, no error, and a value that is none', async () => {
    for (const body of [`throw new RangeError('x')`, `return 'fine'`, `throw 'TypeError'`]) {
      const found = await looked(
        rejectsWith('TypeError'),
        `export const main = async () => { ${body}; };`,
      );
      expect(found.pass).toBe(false);
      expect(found.text).toMatch(/Wanted: a rejection with a TypeError\.$/);
    }
  });

  it('reads as a sentence: an AggregateError, and one full stop after a message that has its own', async () => {
    const found = await looked(
      rejectsWith('AggregateError'),
      `export const main = async () => { throw new Error('No answer.'); };`,
    );
    expect(found.text).toBe(
      'The promise rejected at 0 ms: Error: No answer. Wanted: a rejection with an AggregateError.',
    );
  });
});

describe('elapsedAtMost', () => {
  it('passes at the very time', async () => {
    expect((await looked(elapsedAtMost(300), fetches(3))).pass).toBe(true);
  });

  it('fails a millisecond later, and knows a staircase', async () => {
    const found = await looked(elapsedAtMost(299), fetches(3));
    expect(found).toMatchObject({ pass: false, facts: { elapsed: 300, staircase: true }, at: 100 });
    expect(found.text).toBe('It took 300 ms; 299 ms are enough.');
  });

  it('knows that requests beside each other are no staircase', async () => {
    const found = await looked(
      elapsedAtMost(50),
      `export const main = () => Promise.all([1, 2].map(async () => (await fetch(API + '/slow?ms=100')).text()));`,
    );
    expect(found.facts).toMatchObject({ elapsed: 100, staircase: false });
  });

  it('fails what never ends, however soon', async () => {
    const found = await looked(
      elapsedAtMost(1000),
      `export const main = () => new Promise(() => {});`,
    );
    expect(found.pass).toBe(false);
    expect(found.text).toMatch(/still pending at 0 ms/);
  });
});

describe('sendsRequests', () => {
  it('counts them', async () => {
    expect(await looked(sendsRequests(2), fetches(2))).toMatchObject({
      pass: true,
      facts: { sent: 2 },
    });
    expect((await looked(sendsRequests(3), fetches(1))).text).toBe(
      '1 request was sent; wanted: 3.',
    );
    expect((await looked(sendsRequests(1), fetches(0))).text).toBe(
      '0 requests were sent; wanted: 1.',
    );
  });
});

describe('inFlightAtMost', () => {
  it('names the request that went over, also where each is answered in its instant', async () => {
    const answer = `export default { fetch: () => new Response('now') };
const get = async () => (await fetch('https://main.svc.test/')).text();
export const main = () => Promise.all([get(), get(), get()]);`;
    expect(await looked(inFlightAtMost(2), answer)).toMatchObject({
      pass: false,
      text: 'Request 3 started at 0 ms while 2 were in flight; at most 2 may be.',
      note: '3rd request, beside 2 others',
      facts: { peak: 3, nth: 3, at: 0 },
    });
  });
});

describe('the figure that a look measures', () => {
  const said = async <F>(look: Look<F>, answer: string): Promise<string | undefined> => {
    const { figure } = await looked(look, answer);
    return figure && figureText([figure]);
  };
  const twoAtOnce = `export const main = () => Promise.all([1, 2].map(async () => (await fetch(API + '/slow?ms=100')).text()));`;

  it('is a time, a count, or a peak, each with what it is', async () => {
    expect(await said(elapsedAtMost(300), twoAtOnce)).toBe('100 ms');
    expect(await said(sendsRequests(2), twoAtOnce)).toBe('2 requests');
    expect(await said(sendsRequests(1), fetches(1))).toBe('1 request');
    expect(await said(inFlightAtMost(3), twoAtOnce)).toBe('peak 2');
    expect(await said(nothingInFlight, twoAtOnce)).toBe('2 requests, all over');
    const list = `export const main = async () => ['a', 'b', 'c'];`;
    expect(await said(fulfilsWith(['a', 'b', 'c']), list)).toBe('3 of 3 in place');
  });

  it('is measured, whether or not it is what is wanted', async () => {
    expect(await said(elapsedAtMost(200), fetches(3))).toBe('300 ms');
    const other = `export const main = async () => ['a', 'c', 'b'];`;
    expect(await said(fulfilsWith(['a', 'b', 'c']), other)).toBe('1 of 3 in place');
  });

  it('is what a scenario noted, if that is a number', async () => {
    const counts = `export const main = async () => 1;`;
    const noting = (body: string) => ({ main: { seeds: 'exact' as const, body } });
    const figureOf = async (body: string, look: Look<unknown>) => {
      const { scenarios } = await exercise({ scenarios: noting(body), checks: [] });
      const found = look(await runOfAnswer(counts, scenarios));
      return found.figure && figureText([found.figure]);
    };
    expect(await figureOf(`observe('attempts', 2);`, notes('attempts', 2))).toBe('attempts: 2');
    expect(await figureOf(`observe('end', 'thrown');`, notes('end', 'thrown'))).toBe(undefined);
    const spawned = notes(momentsOf('spawned at'), 0);
    expect(await figureOf(`observe('spawned at', 0);`, spawned)).toBe('spawned at 0 ms');
  });

  it('with its unit where a scenario notes when something was, and what was wanted too', async () => {
    const noting = async (noted: string, look: Look<unknown>) => {
      const { scenarios } = await exercise({
        scenarios: { main: { seeds: 'exact', body: `observe('calls at', ${noted});` } },
        checks: [],
      });
      return look(await runOfAnswer('export const main = () => {};', scenarios)).text;
    };
    const calls = momentsOf('calls at');
    expect(await noting('[0, 1200]', notes(calls, [0, 100]))).toBe(
      'Observed at 0 ms, calls at: 0 ms, 1,200 ms. Wanted: 0 ms, 100 ms.',
    );
    expect(await noting('20', notes(calls, 0))).toBe(
      'Observed at 0 ms, calls at: 20 ms. Wanted: 0 ms.',
    );
    expect(
      await noting(
        '[]',
        notesWhere(calls, 'one call', () => false),
      ),
    ).toBe('Observed at 0 ms, calls at: []. Wanted: one call.');
    expect(await noting("'never'", notes(calls, 0))).toBe(
      "Observed at 0 ms, calls at: 'never'. Wanted: 0 ms.",
    );
  });

  it('is none where nothing is measured', async () => {
    expect(await said(noUnhandledRejection, fetches(1))).toBe(undefined);
    expect(await said(noTimerLeft, fetches(1))).toBe(undefined);
    expect(await said(nothingInFlight, fetches(0))).toBe(undefined);
    expect(await said(fulfilsWith([]), `export const main = async () => [];`)).toBe(undefined);
  });

  it('of several runs is said from the least to the most', () => {
    expect(figureText([inMs(700), inMs(1200), inMs(900)])).toBe('700 ms to 1,200 ms');
    expect(figureText([peak(3), peak(2)])).toBe('peak 2 to 3');
    expect(figureText([counted(3, 'request', 'requests'), counted(3, 'request', 'requests')])).toBe(
      '3 requests',
    );
    expect(figureText([])).toBe(undefined);
  });
});

describe('noTimerLeft', () => {
  it('says where a timer was set that is still to fire', async () => {
    const found = await looked(
      noTimerLeft,
      `export const main = async () => {\n  setTimeout(() => {}, 40);\n};`,
    );
    expect(found).toMatchObject({ pass: false, facts: { left: 1, line: 3 } });
    expect(found.text).toBe(
      'At 0 ms the promise settled, and 1 timer is still to fire, set at line 3.',
    );
  });
});

describe('noUnhandledRejection', () => {
  it('passes where every rejection has a handler', async () => {
    const answer = `export const main = async () => { await Promise.reject(new Error('x')).catch(() => {}); };`;
    expect((await looked(noUnhandledRejection, answer)).pass).toBe(true);
  });

  it('fails one that is left behind, and says when', async () => {
    const answer = `${sleep}export const main = async () => { void sleep(40).then(() => { throw new Error('left'); }); };`;
    const found = await looked(noUnhandledRejection, answer);
    expect(found).toMatchObject({ pass: false, facts: { count: 1, first: 'Error: left' }, at: 40 });
    expect(found.text).toBe('At 40 ms a rejection had no handler: Error: left.');
  });
});

describe('how a run ended, said of the answer', () => {
  it.each([
    ['fulfilled', `async () => 'x'`, `The promise fulfilled with 'x' at 0 ms.`],
    [
      'rejected',
      `async () => { throw new Error('x'); }`,
      'The promise rejected at 0 ms: Error: x.',
    ],
    [
      'pending',
      `() => new Promise(() => {})`,
      'The promise was still pending at 0 ms, when nothing was left that could settle it.',
    ],
    [
      'stopped',
      `async () => {\nwhile (true);\n}`,
      'The run was stopped at line 3 after 0 ms: the program never let go of the thread.',
    ],
  ])('%s', async (_name, main, said) => {
    expect(howItEnded(await runOfAnswer(`export const main = ${main};`))).toBe(said);
  });
});
