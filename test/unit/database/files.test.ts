import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTar } from '../../../src/runtime/database/prepare/tar.ts';
import { databaseFiles, databaseScript } from '../../../src/runtime/sandbox/database-files.ts';
import { moduleScript } from '../../../src/runtime/sandbox/module-script.ts';

const MB = 1e6;

describe('what is fetched for a program that imports pg', () => {
  it('has 8 MB at most, packed', async () => {
    const files = Object.values(await databaseFiles());
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    const scripts = [await databaseScript(), await moduleScript('pg')];
    const packed = scripts.map((script) => gzipSync(script).length);
    const all = [...sizes, ...packed].reduce((sum, size) => sum + size, 0);
    expect(all).toBeLessThanOrEqual(8 * MB);
  });

  it('of which node-postgres has 50 kB', async () => {
    expect(gzipSync(await moduleScript('pg')).length).toBeLessThanOrEqual(50_000);
  });
});

describe('the data directory', () => {
  it('has the files of one database, and one log', async () => {
    const { directory } = await databaseFiles();
    const names = readTar(gunzipSync(await readFile(directory))).map(({ name }) => name);
    expect(names).toContain('PG_VERSION');
    const bases = new Set(names.flatMap((name) => /^base\/(\d+)\//.exec(name)?.[1] ?? []));
    expect(bases.size).toBe(1);
    expect(names.filter((name) => /^pg_wal\/[0-9A-F]{24}$/.test(name))).toHaveLength(1);
  });

  it('is the same when it is made again', async () => {
    const { directory } = await databaseFiles();
    const thread = new Worker(
      new URL('../../../src/runtime/database/prepare/thread.ts', import.meta.url),
    );
    const made = await new Promise<{ directory: Uint8Array }>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
    });
    await thread.terminate();
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(made.directory)).toBe(digest(gunzipSync(await readFile(directory))));
  }, 120_000);
});
