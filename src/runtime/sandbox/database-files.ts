/**
 * Builds what the database is started from: its script, Postgres, what is installed beside it, and a data directory with
 * Lantern Post's tables. Runs in Node, for the page's build and for Node's own database; the files are the same.
 */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const database = new URL('../database/', import.meta.url);
const folder = new URL('./built/database/', import.meta.url);
const pglite = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));

/** Shipped packed, so that any static host will do, and progress counts true bytes. */
const packed = {
  program: 'pglite.wasm.gz',
  share: 'share.gz',
  directory: 'lanternpost.tar.gz',
} as const;
type Part = keyof typeof packed;

let script: Promise<string> | undefined;
let files: Promise<void> | undefined;

export function databaseScript(): Promise<string> {
  script ??= bundle();
  return script;
}

/** The packed files; made anew when something has changed that they are made from, which takes seconds. */
export async function databaseFiles(): Promise<{ [P in Part]: URL }> {
  files ??= makeFiles();
  await files;
  return {
    program: new URL(packed.program, folder),
    share: new URL(packed.share, folder),
    directory: new URL(packed.directory, folder),
  };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('entry.ts', database))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    // PGlite asks for these where it finds Node; here it never does.
    external: ['node:*'],
    // PGlite looks for its files beside itself, but for those that it is given.
    define: { 'import.meta.url': '"https://database.invalid/"' },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text as string;
}

async function makeFiles(): Promise<void> {
  const fingerprint = await fingerprintNow();
  if ((await fingerprintMade()) === fingerprint) return;
  const prepared = await prepare();
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (const part of Object.keys(packed) as Part[]) {
    const content = gzipSync(prepared[part], { level: 9 });
    bytes += content.length;
    await write(packed[part], content);
  }
  await write('files.json', JSON.stringify({ bytes, fingerprint }));
}

/** In a thread, for it sets the clock. */
function prepare(): Promise<{ [P in Part]: Uint8Array }> {
  const thread = new Worker(new URL('prepare/thread.ts', database));
  return new Promise<{ [P in Part]: Uint8Array }>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  }).finally(() => thread.terminate());
}

/** Of everything that the files are made from. */
async function fingerprintNow(): Promise<string> {
  const names = (await readdir(database, { recursive: true })).filter((name) =>
    /^prepare.|\.sql$|^(settings|chance)\.ts$/.test(name),
  );
  const sources = [pglite, ...names.sort().map((name) => new URL(name, database))];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex');
}

async function fingerprintMade(): Promise<string | undefined> {
  try {
    return JSON.parse(await readFile(new URL('files.json', folder), 'utf8')).fingerprint;
  } catch {
    return undefined;
  }
}

/** Several processes may find the files stale at once: each writes its own, and they are the same. */
async function write(file: string, content: string | Uint8Array): Promise<void> {
  const own = new URL(`${file}.${process.pid}`, folder);
  await writeFile(own, content);
  await rename(own, new URL(file, folder));
}
