import {
  checksOf,
  clientsReturned,
  formatMs,
  fulfilsAt,
  fulfilsWith,
  notes,
  queriesEndBeforeRelease,
  type Run,
  rejectsWith,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const names = ['Ada', 'Cy', 'Dee', 'Fay'];

/** The answer's scope gave the client back, rather than a `finally`. */
const disposes = ({ trace }: Run) => [...trace.of('dispose')].length > 0;

export default [
  check('result', 'Fulfils with Ada, Cy, Dee, Fay', 'usual', fulfilsWith(names), {
    when: ({ result }) => Array.isArray(result) && result.some((row) => typeof row === 'object'),
    text: () => 'Four rows came back, and the callers want names: a row is an object of columns.',
  }),
  check(
    'query-ends-before-release',
    'No client comes back to the pool with a query running',
    'usual',
    queriesEndBeforeRelease,
    {
      when: (early, run) => early !== undefined && disposes(run),
      text: (early) =>
        `The right names, and the client went back to the pool at ${formatMs(early?.back ?? 0)} with the query on its way until ${early?.end ?? 'the end'}: your function leaves the scope, the scope gives the client back. Which word keeps you inside?`,
    },
  ),
  check('connection-returned', 'When it settles no client is out', 'usual', clientsReturned),
  check(
    'survives-shutdown',
    'With `pool.end()` 5 ms after the call it still gives the four names, and `end()` ends',
    'shutdown',
    fulfilsWith(names),
    {
      when: ({ error }, run) => error?.message === 'Connection terminated' && !disposes(run),
      text: () =>
        'Same bug in the old spelling. `pool.end()` waits for clients that are out; yours was already back, and its connection was cut under the query.',
    },
  ),
  check(
    'three-callers-one-connection',
    'Three calls at once on a pool of one fulfil at exactly 90 ms',
    'threeCallers',
    fulfilsAt(90),
    {
      when: ({ outcome }, { end }) => outcome === 'pending' && end === 'deadlock',
      text: () =>
        "You never give it back; and a shared connection would mix other people's transactions with yours.",
    },
  ),
  check(
    'returned-when-query-throws',
    'When the query fails no client is out afterwards',
    'noSuchTable',
    notes('clients out', 0),
    {
      when: ({ last, outcome }) => last === 1 && outcome === 'rejected',
      text: () =>
        'The query failed, and the client never came back: what stands behind the `await` is not reached by an error.',
    },
  ),
  check(
    'error-propagates',
    'And its error comes through',
    'noSuchTable',
    rejectsWith('error', 'relation "users" does not exist'),
    {
      when: ({ outcome, empty }) => outcome === 'fulfilled' && empty,
      text: () => "A missing table now looks like 'no active users'.",
    },
  ),
  check(
    'connection-kept',
    'After the call the pool has its connection, for the next one',
    'usual',
    notes('connections of the pool', 1),
    {
      when: ({ last }) => last === 0,
      text: () =>
        'After the call the pool has no connection left: `release(true)` ends it, and the next caller waits for a new one. That is for a client which is broken.',
    },
  ),
];
