import { readFile } from 'node:fs/promises';

/** Postgres itself, as PGlite ships it. */
export const program = (): Promise<Uint8Array> =>
  readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite')));
