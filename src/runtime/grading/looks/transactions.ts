/** What the answer did in transactions, and how these ended. */

import { formatMs } from '../../trace/index.ts';
import { counted } from '../figure.ts';
import type { Look } from '../words.ts';
import { ofReader } from './pool.ts';

export interface Transacted {
  /** Statements that ran outside of a transaction. */
  outside: string[];
  commits: number;
}

/** Every statement that matches runs between BEGIN and COMMIT, and there is a COMMIT. */
export const insideTransaction =
  (statements: RegExp): Look<Transacted> =>
  (run) => {
    const asked = ofReader(run, 'query').filter(({ sql }) => statements.test(sql));
    const outside = asked.filter(({ transaction }) => !transaction);
    const commits = [...run.trace.of('transaction')].filter(({ how }) => how === 'commit').length;
    return {
      pass: asked.length > 0 && outside.length === 0 && commits > 0,
      facts: { outside: outside.map(({ sql }) => sql), commits },
      text: `${asked.length} such statements, ${outside.length} of them outside of a transaction; ${commits} COMMIT.`,
      figure: counted(asked.length, 'statement', 'statements'),
      at: outside[0]?.time ?? run.elapsed,
    };
  };

export interface RolledBack {
  rollbacks: number;
  /** When a client came back to the pool inside of a transaction, to be lent again; undefined: none did. */
  backInside: number | undefined;
  /** Its ROLLBACK, or another query, was still running then. */
  running: boolean;
}

/** A transaction is rolled back, and no client goes back to the pool in the middle of one. */
export const rollsBack: Look<RolledBack> = (run) => {
  const rollbacks = [...run.trace.of('transaction')].filter(({ how }) => how === 'rollback').length;
  const inside = ofReader(run, 'client-back').find(
    // One that is closed ends its transaction. A query under way may be the ROLLBACK that nobody waited for.
    (back) => back.inside !== undefined && !back.closed,
  );
  return {
    pass: rollbacks > 0 && inside === undefined,
    facts: { rollbacks, backInside: inside?.time, running: inside?.inside === 'query' },
    text: inside
      ? `At ${formatMs(inside.time)} a client came back to the pool inside of a transaction.`
      : `There were ${rollbacks} rollbacks.`,
    figure: counted(rollbacks, 'rollback', 'rollbacks'),
    at: inside?.time ?? run.elapsed,
  };
};
