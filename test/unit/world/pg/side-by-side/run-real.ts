/** Runs programs, one after another, as Node does, each on tables as they were; prints what each has printed as JSON. */

import { formatWithOptions } from 'node:util';
import pg from 'pg';

// A program that failed leaves connections behind, which break when its database goes.
process.on('uncaughtException', () => {});

const admin = new pg.Client({ user: 'postgres', database: 'postgres' });
await admin.connect();
await admin.query('ALTER DATABASE lanternpost RENAME TO pristine');
for (const file of process.argv.slice(2)) {
  await admin.query('CREATE DATABASE lanternpost TEMPLATE pristine OWNER lantern');
  const lines: string[] = [];
  const { log } = console;
  console.log = (...values: unknown[]) =>
    lines.push(formatWithOptions({ colors: false }, ...values));
  try {
    await import(file);
  } catch (error) {
    lines.push(`failed: ${error}`);
  }
  console.log = log;
  process.stdout.write(`${JSON.stringify({ file, lines })}\n`);
  await admin.query('DROP DATABASE lanternpost WITH (FORCE)');
}
process.exit(0);
