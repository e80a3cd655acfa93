/** How the answer borrowed clients of a pool, and what it asked of them. */

import { formatMs, lent, type Pool, pools, type TraceEvent } from '../../trace/index.ts';
import { counted } from '../figure.ts';
import type { Run } from '../run.ts';
import type { Look } from '../words.ts';
import { type Ended, fulfils } from './ending.ts';
import { count } from './requests.ts';

export interface Standstill extends Ended {
  /** How many clients the pool has at the most, how many are lent, and who waits for one, when the run ends. */
  max: number;
  held: number;
  waiting: number;
}

/** The promise fulfils; if nobody can go on, the facts say how the first pool of the run stands. */
export const fulfilsFromPool: Look<Standstill> = (run) => {
  const { facts, ...finding } = fulfils(run);
  const [pool] = pools(run.trace);
  return { ...finding, facts: { ...facts, ...standing(pool) } };
};

const standing = (pool: Pool | undefined) => ({
  max: pool?.max ?? 0,
  held: pool ? lent(pool).length : 0,
  waiting: pool?.borrowings.filter(({ out }) => out === undefined).length ?? 0,
});

/** The answer makes so many pools of its own. */
export const makesPools =
  (wanted: number): Look<{ made: number }> =>
  (run) => {
    const made = ofReader(run, 'pool-open');
    return {
      pass: made.length === wanted,
      facts: { made: made.length },
      text: `${count(made.length, 'pool was', 'pools were')} made by the answer; wanted: ${wanted}.`,
      figure: counted(made.length, 'pool', 'pools'),
      at: made[0]?.time ?? 0,
    };
  };

/** Every pool that the answer made has ended when the promise settles. */
export const poolsEnded: Look<{ made: number; ends: number; left: number }> = (run) => {
  const made = ofReader(run, 'pool-open');
  const left = run.leaks.filter(({ what }) => what === 'pool').length;
  return {
    pass: run.outcome !== 'pending' && made.length > 0 && left === 0,
    facts: { made: made.length, ends: ofReader(run, 'pool-end').length, left },
    text:
      made.length === 0
        ? 'No pool was made.'
        : `At ${formatMs(run.elapsed)} the promise ${run.outcome === 'pending' ? 'was still pending' : 'settled'}, and ${count(left, 'pool has', 'pools have')} not ended.`,
    figure: counted(made.length, 'pool', 'pools'),
    at: run.elapsed,
  };
};

export interface Borrowed {
  borrowings: number;
  statements: string[];
}

/** All statements that match are asked within one borrowing: from one `connect` to its `release`. */
export const oneBorrowing =
  (statements: RegExp): Look<Borrowed> =>
  (run) => {
    const asked = ofReader(run, 'query').filter(({ sql }) => statements.test(sql));
    const borrowings = new Set(asked.map(({ borrowing }) => borrowing)).size;
    return {
      pass: borrowings === 1,
      facts: { borrowings, statements: asked.map(({ sql }) => sql) },
      text: `${count(asked.length, 'statement', 'statements')} in ${count(borrowings, 'borrowing', 'borrowings')}; wanted: one borrowing.`,
      figure: counted(asked.length, 'statement', 'statements'),
      at: asked[0]?.time ?? run.elapsed,
    };
  };

export interface Returned {
  /** When the client came back, and when its query ended after all, in virtual ms. */
  back: number;
  end: number | undefined;
}

/** No client comes back to the pool while a query of it is running. */
export const queriesEndBeforeRelease: Look<Returned | undefined> = (run) => {
  const asked = ofReader(run, 'query');
  const early = ofReader(run, 'client-back').find(({ inside }) => inside === 'query');
  const query = asked.find(({ borrowing }) => borrowing === early?.borrowing)?.query;
  const [end] = [...run.trace.of('query-end')].filter((event) => event.query === query);
  return {
    pass: early === undefined && asked.length > 0,
    facts: early && { back: early.time, end: end?.time },
    text: early
      ? `At ${formatMs(early.time)} a client came back to the pool with a query running.`
      : 'No query was asked.',
    figure: counted(asked.length, 'query', 'queries'),
    note: early && 'back with a query running',
    at: early?.time ?? 0,
  };
};

export interface Late {
  sql: string;
  /** When it was asked, and when the client had come back. */
  asked: number;
  back: number;
}

/** Nothing is asked of a client that has been released. */
export const noQueryAfterRelease: Look<Late | undefined> = (run) => {
  const asked = ofReader(run, 'query');
  const late = asked.find(({ released }) => released);
  const back = ofReader(run, 'client-back').findLast(
    ({ client, time }) => client === late?.client && time <= (late?.time ?? 0),
  );
  return {
    pass: asked.length > 0 && late === undefined,
    facts: late && { sql: late.sql, asked: late.time, back: back?.time ?? 0 },
    text: late
      ? `At ${formatMs(late.time)} a query was asked of a client that had been released.`
      : 'No query was asked.',
    figure: counted(asked.length, 'query', 'queries'),
    note: late && 'a query after the release',
    at: late?.time ?? 0,
  };
};

/** What the answer did; a scenario may use a pool, too. */
export const ofReader = <K extends TraceEvent['kind']>({ trace }: Run, kind: K): TraceEvent<K>[] =>
  ([...trace.of(kind)] as TraceEvent<K>[]).filter(({ actor }) => actor === 'reader');
