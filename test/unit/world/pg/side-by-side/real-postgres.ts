/** A Postgres of the machine's own, in a temporary folder, with Lantern Post's tables. */

import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface RealPostgres {
  /** What node-postgres reads to find it. */
  env: { [name: string]: string };
  /** Resolves when it has ended and its folder is gone. */
  stop(): Promise<void>;
}

/** Where `initdb` and `postgres` are; undefined where there is no Postgres. */
export function findPostgres(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(':');
  const debian = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  return [...onPath, ...debian].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

export async function startPostgres(bin: string): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'lanternpost-'));
  const as = owner(folder);
  const data = join(folder, 'data');
  const options: SpawnOptions = { ...as, stdio: 'ignore' };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'TimeZone=UTC',
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    options,
  );
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGQUIT');
    // Until then it writes.
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await fill(folder);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env: { PGHOST: folder, PGUSER: 'lantern', PGDATABASE: 'lanternpost' }, stop };
}

/** Postgres refuses to run as root. */
function owner(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [, , uid, gid] =
    /^postgres:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  if (uid === undefined)
    throw new Error('Postgres does not run as root, and there is no user postgres.');
  const as = { uid: Number(uid), gid: Number(gid) };
  chownSync(folder, as.uid, as.gid);
  return as;
}

const sql = (file: string): string =>
  readFileSync(new URL(`../../../../../src/runtime/database/${file}`, import.meta.url), 'utf8');

async function fill(host: string): Promise<void> {
  const admin = await connected({ host, user: 'postgres', database: 'postgres' });
  await admin.query('CREATE DATABASE lanternpost');
  await admin.end();
  const client = await connected({ host, user: 'postgres', database: 'lanternpost' });
  for (const file of ['roles.sql', 'schema.sql', 'seed.sql']) await client.query(sql(file));
  await client.end();
}

/** It takes a moment until the server listens. */
async function connected(config: pg.ClientConfig): Promise<pg.Client> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(config);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}
