import {
  checksOf,
  counted,
  fulfils,
  insideTransaction,
  type Look,
  notes,
  ofReader,
  oneBorrowing,
  type Run,
  rejectsWith,
  rollsBack,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const before = { a: 10_000, b: 5000, c: 2500 };
const afterSix = { a: 9870, b: 5070, c: 2560 };

type Balances = { [account: string]: number };

const said = (balances: Balances | undefined) =>
  Object.entries(balances ?? {})
    .map(([id, cents]) => `${id} ${cents.toLocaleString('en-US')}`)
    .join(', ');

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const sum = (balances: Balances) => Object.values(balances).reduce((all, each) => all + each, 0);

/** No client comes back inside of a transaction; one that was never begun needs no ROLLBACK. */
const leavesNoTransaction: Look<ReturnType<typeof rollsBack>['facts']> = (run) => {
  const { facts, text, at } = rollsBack(run);
  return { pass: facts.backInside === undefined && run.outcome !== 'pending', facts, text, at };
};

/** It rejects, and the balances are as before. */
const refuses: Look<{ outcome: Run['outcome']; balances: Balances | undefined }> = (run) => {
  const { pass, text } = notes('balances', before)(run);
  return {
    pass: pass && run.outcome === 'rejected',
    facts: { outcome: run.outcome, balances: run.noted('balances').at(-1) as Balances | undefined },
    text: `${text} The transfer ${run.outcome === 'rejected' ? 'rejected' : 'did not reject'}.`,
    at: run.elapsed,
  };
};

const balancesAreRight: Look<{ balances: Balances | undefined; lost: number }> = (run) => {
  const { pass } = notes('balances', afterSix)(run);
  const balances = run.noted('balances').at(-1) as Balances | undefined;
  return {
    pass,
    facts: { balances, lost: balances ? sum(before) - sum(balances) : 0 },
    text: `Under schedule ${run.seed} the accounts have ${said(balances) || 'no balance that anybody could read'}; wanted: ${said(afterSix)}.`,
    at: run.elapsed,
  };
};

/** An UPDATE that writes a sum as it was computed by the program: `SET balance_cents = $1`. */
const WRITES_A_SUM =
  /^\s*UPDATE\s+accounts\s+SET\s+balance_cents\s*=\s*(?!.*balance_cents\s*[-+])/is;
/** What keeps others from the rows that were read. */
const LOCKS =
  /\bFOR\s+(NO\s+KEY\s+)?UPDATE\b|\bLOCK\s+TABLE\b|SERIALIZABLE|REPEATABLE\s+READ|advisory/i;

/** The database subtracts and adds; or what was read is locked until it is written. */
const databaseComputes: Look<{ sum: string }> = (run) => {
  const asked = ofReader(run, 'query').map(({ sql }) => sql);
  const sum = asked.some((sql) => LOCKS.test(sql))
    ? undefined
    : asked.find((sql) => WRITES_A_SUM.test(sql));
  return {
    pass: asked.length > 0 && sum === undefined,
    facts: { sum: sum ?? '' },
    text:
      sum === undefined
        ? 'Nothing was asked of the database.'
        : `\`${sum}\` writes what was computed before.`,
    figure: counted(asked.length, 'query', 'queries'),
    at: run.elapsed,
  };
};

export default [
  check('moves-money', '3,000 from a to b: fulfils', 'usual', fulfils),
  check(
    'balances',
    'Then a has 7,000, b has 8,000, c has 2,500',
    'usual',
    notes('balances', { a: 7000, b: 8000, c: 2500 }),
  ),
  check(
    'one-connection',
    'BEGIN, the UPDATEs and COMMIT are asked of one client, borrowed once',
    'usual',
    oneBorrowing(/^\s*(BEGIN|START|UPDATE|COMMIT|END)\b/i),
    {
      when: ({ borrowings }) => borrowings > 1,
      text: ({ borrowings, statements }) =>
        `BEGIN, the UPDATEs and COMMIT were ${borrowings === statements.length ? words[borrowings] : borrowings} separate borrowings. Alone they happened to get the same connection (the pool lends out the one that came back last); with six transfers at once they land in other people's transactions. Borrow one connection and use it for all.`,
    },
  ),
  check(
    'inside-a-transaction',
    'Every UPDATE runs between BEGIN and COMMIT',
    'usual',
    insideTransaction(/^\s*UPDATE\b/i),
    {
      when: ({ outside }) => outside.length > 0,
      text: ({ outside }) =>
        `${outside.length === 1 ? 'An UPDATE' : `${outside.length} UPDATEs`} ran outside of a transaction: should the program stop between the two, the money is gone from one account, and has come to no other.`,
    },
    {
      when: ({ outside, commits }, run) =>
        outside.length === 0 && commits === 0 && rollsBack(run).facts.running,
      text: () =>
        'The connection went back to the pool with its `COMMIT` on its way, which nobody waited for: whether the money has moved, nobody knows. Await it, then release.',
    },
    {
      when: ({ outside, commits }, run) =>
        outside.length === 0 &&
        commits === 0 &&
        run.outcome === 'fulfilled' &&
        !rollsBack(run).facts.running,
      text: () =>
        'The UPDATEs ran after a BEGIN, no COMMIT came, and your caller was told that it is done. Until then nothing has moved for anybody else.',
    },
  ),
  check('connection-returned', 'And no client is out', 'usual', notes('clients out', 0), {
    when: ({ last, outcome }) => last === 1 && outcome === 'fulfilled',
    text: () =>
      'The transfer is done, and its client never came back to the pool. Three transfers, and the fourth waits for ever.',
  }),
  check(
    'second-query-fails-nothing-moves',
    'The second UPDATE fails: all balances are as before',
    'secondFails',
    notes('balances', before),
  ),
  check(
    'explicit-rollback',
    'There is a ROLLBACK, and no client comes back inside of a transaction',
    'secondFails',
    rollsBack,
    {
      when: ({ running }) => running,
      text: () =>
        'The connection went back to the pool while its `ROLLBACK` was under way: whoever borrows it next does so in the middle of your transaction. Await it, then release.',
    },
    {
      when: ({ backInside }) => backInside !== undefined,
      text: () =>
        'The connection went back to the pool in the middle of a transaction; the next borrower continues it without knowing: `release()` does not roll back.',
    },
  ),
  check(
    'error-propagates',
    'And it rejects with the error of that UPDATE',
    'secondFails',
    rejectsWith('error', 'canceling statement due to statement timeout'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () => "The transfer failed and the caller was told 'done'.",
    },
  ),
  check('returned-after-failure', 'And no client is out', 'secondFails', notes('clients out', 0), {
    when: ({ last, outcome }) => last === 1 && outcome === 'rejected',
    text: () =>
      'The UPDATE failed, and its client never came back to the pool. Three failures, and nobody can transfer any more.',
  }),
  check(
    'insufficient-funds-rejects',
    '999,999 from c: rejects, and nothing moves',
    'tooMuch',
    refuses,
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: ({ balances }) =>
        `c had too little, and your caller was told that the money is there (${said(balances)}). An UPDATE that finds no row is no error for Postgres: look at \`rowCount\`.`,
    },
  ),
  check(
    'unknown-payee-rejects',
    '100 from a to an account that does not exist: rejects, and nothing moves',
    'noPayee',
    refuses,
    {
      when: ({ balances }) => balances?.a === 9900,
      text: () =>
        'The 100 have left a, and have come nowhere. An UPDATE that finds no row is no error for Postgres: look at `rowCount`.',
    },
  ),
  check(
    'ten-schedules',
    'Six transfers at once on a pool of 3: the balances are right under ten schedules',
    'schedules',
    balancesAreRight,
    {
      when: ({ balances }) => balances !== undefined && balances.a !== undefined,
      text: ({ balances, lost }, { seed }) =>
        `${lost > 0 ? 'Money lost' : lost < 0 ? 'Money made' : 'Money misplaced'} under schedule ${seed} (${said(balances)}): two transfers read the same balance. Let the database subtract: \`SET balance_cents = balance_cents - $1 … AND balance_cents >= $1\`.`,
    },
  ),
  check(
    'database-computes',
    'No UPDATE writes a balance that was read before, unless the row was locked',
    'usual',
    databaseComputes,
    {
      when: ({ sum }) => sum !== '',
      text: ({ sum }) =>
        `\`${sum}\` writes what your program computed from a balance that it had read. Here one session serves all, and the others wait for your COMMIT; on a server with more of them two transfers read the same balance, and the money of one is lost. Let the database subtract: \`SET balance_cents = balance_cents - $1 … AND balance_cents >= $1\`.`,
    },
  ),
  check(
    'all-of-it',
    '2,500 from c, which has exactly that: fulfils',
    'allOfIt',
    notes('balances', { a: 12_500, b: 5000, c: 0 }),
    {
      when: (_facts, { outcome }) => outcome === 'rejected',
      text: () =>
        'c has 2,500, and a transfer of 2,500 was refused. Whoever has exactly as much has enough: `>=`.',
    },
  ),
  check(
    'refusal-leaves-no-transaction',
    'When c has too little, no client comes back inside of a transaction',
    'tooMuch',
    leavesNoTransaction,
    {
      when: ({ backInside }) => backInside !== undefined,
      text: () =>
        'c had too little, you rejected, and the connection went back to the pool in the middle of its transaction: no statement had failed, and nobody rolled back. Whatever makes you give up, roll back first.',
    },
  ),
];
