/** The files that come with Postgres, in PGlite's own pack, without those that are never opened here. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const dist = new URL('.', import.meta.resolve('@electric-sql/pglite'));

/** What `initdb` and `pg_config` read, replication, and conversions of encodings, which PGlite cannot load. */
const unused = [
  /\/share\/postgresql\/[^/]+\.(bki|sql|txt|sample)$/,
  /\/pgxs\//,
  /\/(libpqwalreceiver|pgoutput)\.so$/,
  /_and_\w+\.so$/,
];

/** PGlite knows where each file begins, so the pack keeps its length: what is left out is zeros, which pack well. */
export async function packageData(): Promise<Uint8Array> {
  const pack = await readFile(fileURLToPath(new URL('pglite.data', dist)));
  const script = await readFile(fileURLToPath(new URL('pglite.js', dist)), 'utf8');
  const files = [...script.matchAll(/\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g)];
  if (files.length === 0) throw new Error('PGlite no longer says where the files of its pack are.');
  for (const [, name = '', start, end] of files) {
    if (unused.some((pattern) => pattern.test(name))) pack.fill(0, Number(start), Number(end));
  }
  return pack;
}
