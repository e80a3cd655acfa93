import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { consoleLines } from '../../../../../src/runtime/trace/index.ts';
import { runProgram } from '../../../run-program.ts';
import { findPostgres, startPostgres } from './real-postgres.ts';

const folder = fileURLToPath(new URL('programs/', import.meta.url));
const programs = readdirSync(folder).sort();
const bin = findPostgres();

// Left out, and so in none of the programs: what one session cannot give (decisions/0005-the-database.md), the places in
// Postgres's own source (`file`, `line`, `routine`), words of messages that have changed between versions, plans.

/** What each program prints with node-postgres in Node, on a Postgres server. */
const real = new Map<string, string[]>();

/** Real ms. */
const FOR_ALL = 120_000;

if (bin === undefined) {
  console.warn(
    `${programs.length} programs are not compared with a real Postgres, and count as skipped: this machine has none (in Debian, the package postgresql).`,
  );
}

describe.skipIf(bin === undefined)(
  'a program prints here what it prints on a real Postgres',
  () => {
    beforeAll(async () => {
      const { env, stop } = await startPostgres(bin as string);
      try {
        const { stdout } = await promisify(execFile)(
          process.execPath,
          [
            fileURLToPath(new URL('run-real.ts', import.meta.url)),
            ...programs.map((name) => folder + name),
          ],
          { env: { ...env, TZ: 'UTC', PATH: process.env.PATH } },
        );
        for (const line of stdout.trim().split('\n')) {
          const { file, lines } = JSON.parse(line) as { file: string; lines: string[] };
          real.set(file.slice(folder.length), lines);
        }
      } finally {
        await stop();
      }
    }, FOR_ALL);

    it.each(programs)('%s', async (name) => {
      const trace = await runProgram(readFileSync(folder + name, 'utf8'));
      const lines = consoleLines(trace).map(({ text }) => text);
      expect(lines).toEqual(real.get(name));
      expect(lines.length).toBeGreaterThan(0);
    });
  },
);
