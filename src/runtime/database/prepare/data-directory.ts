/** Makes the data directory that every database of ours starts from: `initdb`, then Lantern Post's tables and rows. */

import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { DATABASE, startParams } from '../settings.ts';
import { contentOf, type Entry, readTar, writeTar } from './tar.ts';

const sources = ['roles.sql', 'schema.sql', 'seed.sql'];

/** A tar of PGDATA, as `loadDataDir` takes it. */
export async function dataDirectory(): Promise<Uint8Array> {
  const named = await withNamedDatabase();
  const postgres = await PGlite.create({ loadDataDir: named, database: DATABASE, startParams });
  for (const file of sources) {
    await postgres.exec(await readFile(new URL(`../${file}`, import.meta.url), 'utf8'));
  }
  await postgres.exec('SET SESSION AUTHORIZATION postgres');
  await postgres.exec('VACUUM (ANALYZE, FREEZE)');
  // A log of its own for the last checkpoint: all that came before is in the tables' files then.
  await postgres.exec('SELECT pg_switch_wal()');
  await postgres.exec('CHECKPOINT');
  const { rows } = await postgres.query<Log>(
    'SELECT file_name AS name, file_offset AS end FROM pg_walfile_name_offset(pg_current_wal_insert_lsn())',
  );
  const tar = new Uint8Array(await (await postgres.dumpDataDir('none')).arrayBuffer());
  await postgres.close();
  return writeTar(trimmed(readTar(tar), rows[0] as Log));
}

/** The write-ahead log in use, and up to where it is written. */
interface Log {
  name: string;
  end: number;
}

/** A database cannot be renamed from within. Small segments keep the write-ahead log small. */
async function withNamedDatabase(): Promise<Blob> {
  const initDbStartParams = ['--wal-segsize=1'];
  const postgres = await PGlite.create({ initDbStartParams, database: 'template1', startParams });
  await postgres.exec(`ALTER DATABASE postgres RENAME TO ${DATABASE}`);
  const dump = await postgres.dumpDataDir('none');
  await postgres.close();
  return dump;
}

/**
 * Nobody may make another database here, so the templates' files (two thirds of all) are not needed; nor are old
 * logs, and what an old log has left behind the end of the last.
 */
function trimmed(entries: readonly Entry[], log: Log): Entry[] {
  return entries
    .filter(({ name }) => !/^base\/[14]\//.test(name))
    .filter(({ name }) => !/^pg_wal\/[0-9A-F]{24}$/.test(name) || name.endsWith(log.name))
    .map((entry) => {
      if (entry.name.endsWith(log.name)) contentOf(entry).fill(0, log.end);
      return entry;
    });
}
