/** The database: what is fetched for it, how soon it answers once that is there, and how soon it is clean for the next run. */

import { stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { host } from '#host';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import type { Program } from '../../src/runtime/index.ts';
import { databaseFiles, databaseScript } from '../../src/runtime/sandbox/database-files.ts';
import { moduleScript } from '../../src/runtime/sandbox/module-script.ts';
import { runIn } from '../../src/runtime/sandbox/run.ts';
import { inChromium } from '../e2e/same-trace/in-chromium.ts';
import type { TraceOf } from '../e2e/same-trace/page.ts';
import { compiled } from './programs.ts';
import { type Row, spread } from './table.ts';

const ROUNDS = 7;

/** Runs a program; returns how long that took, in real ms. */
type Timed = (program: Program) => Promise<number>;

export async function databaseBench(): Promise<Row[]> {
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const inPage = await timedInPage(await browser.newPage());
    return [
      await bytes(),
      ...(await times('Node', timedHere)),
      ...(await times('Chromium', inPage)),
    ];
  } finally {
    await browser.close();
  }
}

async function bytes(): Promise<Row> {
  const files = Object.values(await databaseFiles());
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const scripts = [await databaseScript(), await moduleScript('pg')];
  const packed = scripts.map((script) => gzipSync(script, { level: 9 }).length);
  const all = [...sizes, ...packed].reduce((sum, size) => sum + size, 0);
  return {
    what: 'fetched for the first program that imports pg',
    measured: `${(all / 1e6).toFixed(2)} MB`,
    goal: '≤ 8 MB',
  };
}

async function times(where: string, timed: Timed): Promise<Row[]> {
  const one = await compiled(asking('SELECT * FROM users WHERE id = 1'));
  const much = await compiled(
    asking(
      "CREATE TABLE big AS SELECT i, repeat('x', 500) AS t FROM generate_series(1, 20000) AS i",
    ),
  );
  // It loads a library, after which only another start makes the database clean.
  const spoiling = await compiled(asking("SELECT to_tsvector('english', 'running')"));
  await timed(one);
  const first: number[] = [];
  const warm: number[] = [];
  const next: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await timed(spoiling);
    first.push(await timed(one));
    warm.push(await timed(one));
    await timed(much);
    next.push(await timed(one));
  }
  return [
    {
      what: `a run of one query, its database's start included, in ${where}`,
      measured: spread(first),
      goal: '≤ 1,500 ms',
    },
    { what: `a run of one query, in ${where}`, measured: spread(warm), goal: '' },
    {
      what: `a run of one query, straight after one that wrote 10 MB, in ${where}`,
      measured: spread(next),
      goal: '',
    },
  ];
}

const asking = (sql: string): string => `import { Client } from 'pg';
const client = new Client();
await client.connect();
await client.query(${JSON.stringify(sql)});
await client.end();`;

/** A realm is started anew each time, before the time is taken. */
const timedHere: Timed = async (program) => {
  const port = await host.start();
  const began = performance.now();
  await runIn(port, program);
  const ms = performance.now() - began;
  port.terminate();
  return ms;
};

/** The start of a realm is part of the time. */
async function timedInPage(page: Page): Promise<Timed> {
  await inChromium(page);
  return (program) =>
    page.evaluate(async (program) => {
      const began = performance.now();
      await (globalThis as unknown as { traceOf: TraceOf }).traceOf(program, {});
      return performance.now() - began;
    }, program);
}
