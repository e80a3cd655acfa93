import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { scenario, type World } from '#exercise';

interface Answer {
  transfer(pool: Pool, from: string, to: string, cents: number): Promise<void>;
}

interface Tools {
  observe(name: string, value: unknown): void;
}

type Transfer = [from: string, to: string, cents: number];

/** Runs `work` with a pool of three, and notes which clients it kept, and the balances. */
async function withPool(work: (pool: Pool) => Promise<unknown>, { observe }: Tools) {
  const pool = new Pool({ max: 3 });
  try {
    return await work(pool);
  } finally {
    observe('clients out', pool.totalCount - pool.idleCount);
    // A client that was kept, and a transaction that was left open, must not keep this from its end.
    await Promise.race([pool.end(), sleep(1000)]);
    const own = new Pool({ max: 1 });
    const asked = own.query('SELECT id, balance_cents FROM accounts ORDER BY id');
    const { rows } = await Promise.race([asked, sleep(1000, { rows: [] })]);
    const balances = rows.map(({ id, balance_cents }) => [id, balance_cents]);
    observe('balances', Object.fromEntries(balances));
  }
}

const one = (transfer: Transfer, world: World = {}) =>
  scenario<Answer>({ seeds: 'exact', world }, async (answer, tools) =>
    withPool((pool) => answer.transfer(pool, ...transfer), tools),
  );

/** 3,000 from a, which has 10,000, to b, which has 5,000. */
export const usual = one(['a', 'b', 3000]);

/** The second UPDATE fails. */
export const secondFails = one(['a', 'b', 3000], {
  database: {
    failOn: [
      {
        sql: '^UPDATE accounts',
        after: 1,
        times: 1,
        code: '57014',
        message: 'canceling statement due to statement timeout',
      },
    ],
  },
});

/** c has 2,500. */
export const tooMuch = one(['c', 'a', 999_999]);

export const noPayee = one(['a', 'nobody', 100]);

const six: Transfer[] = [
  ['a', 'b', 100],
  ['b', 'a', 50],
  ['a', 'c', 70],
  ['c', 'b', 30],
  ['b', 'c', 20],
  ['a', 'b', 10],
];

/** Six at once, on a pool of three; the schedule says in which order they begin, and how long a query takes. */
export const schedules = scenario<Answer>({ seeds: 'ten' }, async (answer, tools) =>
  withPool(
    (pool) =>
      Promise.allSettled(
        six.map(async (transfer) => {
          await tools.io(20);
          return answer.transfer(pool, ...transfer);
        }),
      ),
    tools,
  ),
);

/** All that c has. */
export const allOfIt = one(['c', 'a', 2500]);
