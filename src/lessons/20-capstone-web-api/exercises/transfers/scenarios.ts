import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { scenario, type World } from '#exercise';

interface App {
  request(path: string, init: RequestInit): Response | Promise<Response>;
}

interface Answer {
  createApp(pool: Pool): App;
}

interface Tools {
  observe(name: string, value: unknown): void;
}

const thousand = { from: 'a', to: 'b', cents: 1000 };

/** @param body JSON, or a text as it is */
async function post(app: App, body: object | string, key?: string) {
  const response = await app.request('/api/transfers', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json().catch(() => 'unreadable') };
}

/** Runs `work` with a pool of three, and notes which clients it kept, and the balances. */
async function withPool<T>(work: (pool: Pool) => Promise<T>, { observe }: Tools): Promise<T> {
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
    observe('balances', Object.fromEntries(rows.map((row) => [row.id, row.balance_cents])));
  }
}

const asking = (work: (app: App) => Promise<unknown>, world: World = {}) =>
  scenario<Answer>({ seeds: 'exact', world }, async (answer, tools) =>
    withPool((pool) => work(answer.createApp(pool)), tools),
  );

export const usual = asking((app) => post(app, thousand));

/** Less than nothing, no JSON, and no more than a payer. */
export const badInput = asking(async (app) => [
  await post(app, { ...thousand, cents: -5 }),
  await post(app, '{oops'),
  await post(app, { from: 'a' }),
]);

/** c has 2,500. */
export const tooMuch = asking((app) => post(app, { from: 'c', to: 'a', cents: 999_999 }));

/** The second when the first has been answered. */
export const oneKeyTwice = asking(async (app) => [
  await post(app, thousand, 'k1'),
  await post(app, thousand, 'k1'),
]);

export const oneKeyAtOnce = asking((app) =>
  Promise.all([1, 2, 3].map(() => post(app, thousand, 'k2'))),
);

/** Twice without a key, and once with each of two. */
export const apart = asking(async (app) => [
  await post(app, thousand),
  await post(app, thousand),
  await post(app, thousand, 'k3'),
  await post(app, thousand, 'k4'),
]);

/** The second UPDATE fails; then the request is sent again. */
export const secondFails = asking(
  async (app) => [await post(app, thousand, 'k5'), await post(app, thousand, 'k5')],
  {
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
  },
);
