import {
  checksOf,
  clientsReturned,
  fulfilsWhere,
  fulfilsWith,
  type Look,
  ofReader,
  plain,
  poolsEnded,
  rejectsWith,
  settles,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const names = ['Ada', 'Cy', 'Dee', 'Fay'];

const parameterised: Look<{ sql: string }> = (run) => {
  const asked = ofReader(run, 'query');
  const right = asked.some(
    ({ sql, values }) => sql.includes('$1') && `${plain(values)}` === 'true',
  );
  const sql = asked.at(-1)?.sql ?? '';
  return {
    pass: right,
    facts: { sql },
    text: asked.length > 0 ? `You asked: \`${sql}\`.` : 'Nothing was asked.',
    at: asked.at(-1)?.time ?? 0,
  };
};

const endsPool: Look<{ made: number; ends: number }> = (run) => {
  const { facts, text, figure, at } = poolsEnded(run);
  return { pass: facts.made > 0 && facts.ends === facts.made, facts, text, figure, at: at ?? 0 };
};

export default [
  check('connection-returned-before-close', '`fetchActiveUsers()` settles', 'usual', settles, {
    when: ({ outcome }, { end }) => outcome === 'pending' && end === 'deadlock',
    text: () =>
      'Your program stands still: `pool.end()` waits until every client has come back, and yours comes back on the line after it. Reverse order of acquisition.',
  }),
  check(
    'result',
    'Fulfils with the rows of Ada, Cy, Dee, Fay',
    'usual',
    fulfilsWhere('the rows of Ada, Cy, Dee and Fay', (rows) => {
      return `${(rows as { name: string }[]).map(({ name }) => name).sort()}` === `${names}`;
    }),
    {
      when: ({ result }) => Array.isArray(result) && result.length === 6,
      text: () => 'All six users came back; two of them are not active.',
    },
  ),
  check(
    'parameterised',
    'The query has `$1` in its text, and the values `[true]`',
    'usual',
    parameterised,
    {
      when: ({ sql }) => /active\s*=\s*true/i.test(sql),
      text: ({ sql }) =>
        `\`${sql}\`: never build SQL from values: that is how injection happens. \`$1\` and an array.`,
    },
  ),
  check('pool-closed', '`pool.end()` is called', 'usual', endsPool, {
    when: ({ made, ends }, { outcome }) => made > 0 && ends === 0 && outcome === 'fulfilled',
    text: () =>
      '`pool.end()` was never called: what stands after `return` is not executed. (TypeScript can warn: `allowUnreachableCode: false`.)',
  }),
  check('closed-before-return', 'When it settles the pool has ended', 'usual', poolsEnded),
  check(
    'closed-when-query-throws',
    'When the query fails the pool has ended, too',
    'noSuchTable',
    poolsEnded,
    {
      when: ({ left }, { outcome }) => left > 0 && outcome === 'rejected',
      text: () =>
        'The query failed, and the pool is still open: what stands behind the `await` is not reached by an error.',
    },
  ),
  check('returned-when-query-throws', 'And no client is out', 'noSuchTable', clientsReturned, {
    when: ({ left }) => left > 0,
    text: () => 'The query failed, and the client never came back to its pool.',
  }),
  check(
    'error-propagates',
    'And the error of the query comes through',
    'noSuchTable',
    rejectsWith('error', 'relation "users" does not exist'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        'The query failed, and your caller was given an answer: no table looks like no users.',
    },
  ),
  check('works-again', 'Called once more, it works once more', 'twice', fulfilsWith([4, 4]), {
    when: ({ error }) => error?.message === 'Cannot use a pool after calling end on the pool',
    text: () =>
      'The first call ended the pool, and the second one asked it again: a pool that has ended stays so. Make it in the function that ends it.',
  }),
];
