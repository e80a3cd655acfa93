import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { scenario } from '#exercise';

interface Answer {
  activeUserNames(pool: Pool): Promise<string[]>;
}

export const usual = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const pool = new Pool({ max: 2 });
  const names = await answer.activeUserNames(pool);
  observe('connections of the pool', pool.totalCount);
  return names;
});

/** The pool is ended 5 ms after the call. */
export const shutdown = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const pool = new Pool({ max: 2 });
  const names = answer.activeUserNames(pool);
  // Its rejection is looked at below.
  names.catch(() => {});
  await sleep(5);
  const ended = pool.end();
  const found = await names;
  await ended;
  return found;
});

export const noSuchTable = scenario<Answer>(
  {
    seeds: 'exact',
    world: {
      database: {
        failOn: [{ sql: 'FROM users', code: '42P01', message: 'relation "users" does not exist' }],
      },
    },
  },
  async (answer, { observe }) => {
    const pool = new Pool({ max: 1 });
    try {
      return await answer.activeUserNames(pool);
    } finally {
      observe('clients out', pool.totalCount - pool.idleCount);
    }
  },
);

/** Three calls at once on a pool of one: 30 ms each. */
export const threeCallers = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const pool = new Pool({ max: 1 });
  return Promise.all([1, 2, 3].map(() => answer.activeUserNames(pool)));
});
