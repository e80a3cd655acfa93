import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findPostgres, startPostgres } from './real-postgres.ts';

const bin = findPostgres();

it.skipIf(bin === undefined)('a Postgres that was stopped leaves nothing on the disk', async () => {
  const { env, stop } = await startPostgres(bin as string);
  expect(existsSync(env.PGHOST as string)).toBe(true);
  await stop();
  expect(existsSync(env.PGHOST as string)).toBe(false);
});
