import { expect, it } from 'vitest';
import { type Claim, holds, unmet } from '../../../src/runtime/lesson.ts';
import { runProgram } from '../run-program.ts';

const trace = await runProgram(`
import { setTimeout as sleep } from 'node:timers/promises';
const users = fetch('https://api.lanternpost.test/users');
void fetch('https://api.lanternpost.test/comments');
const late = async () => sleep(500);
void late();
await sleep(100);
console.log('slept');
await (await users).json();
console.log('done');
`);
const failing = await runProgram(`
const controller = new AbortController();
setTimeout(() => controller.abort(), 50);
setTimeout(() => {}, 200);
await fetch('https://api.lanternpost.test/users', { signal: controller.signal });
`);
const endless = await runProgram(
  `import { setTimeout as sleep } from 'node:timers/promises'; for (;;) await sleep(100_000);`,
);

const storing = await runProgram(`
import { Pool } from 'pg';
const pool = new Pool();
performance.mark('crates', { detail: 2 });
const client = await pool.connect();
await client.query('SELECT 1');
client.release();
const body = JSON.stringify({ id: 'LP-0003', depot: 'south', weight_g: 900 });
fetch('https://api.lanternpost.test/parcels/LP-0003', { method: 'PUT', body });
await pool.query('SELECT 2');
await pool.end();
performance.mark('crates', { detail: 0 });
`);
const hanging = await runProgram(`await fetch('https://api.lanternpost.test/hang');`);

const claims: [claim: Claim, other: Claim, of?: typeof trace][] = [
  [{ prints: ['slept', 'done'] }, { prints: ['done', 'slept'] }],
  [{ printedAt: [100, 300] }, { printedAt: [300] }],
  [{ at: { done: 300 } }, { at: { done: 100 } }],
  [{ ends: 300 }, { ends: 299 }],
  [{ outcome: 'finished' }, { outcome: 'failed' }],
  [{ outcome: 'failed' }, { outcome: 'finished' }, failing],
  [{ outcome: 'limit', ends: 600_000 }, { outcome: 'deadlock' }, endless],
  [{ fails: 'AbortError' }, { fails: 'TimeoutError' }, failing],
  [{ tasks: { 'late()': 500 } }, { tasks: { 'late()': 300 } }],
  [{ requests: 2 }, { requests: 1 }],
  [{ peak: 2 }, { peak: 1 }],
  [{ stillOut: 1 }, { stillOut: 0 }],
  [{ aborted: 0 }, { aborted: 1 }],
  [{ aborted: 1 }, { aborted: 0 }, failing],
  [{ sent: [0, 0] }, { sent: [0, 100] }],
  [{ over: [300, 400] }, { over: [300] }],
  [{ over: [50] }, { over: [] }, failing],
  [{ over: [null] }, { over: [0] }, hanging],
  [{ held: { 'client 1': [[0, 30]] } }, { held: { 'client 1': [[0, 60]] } }, storing],
  [{ levels: { crates: 2 } }, { levels: { crates: 2, other: 0 } }, storing],
  [{ levels: {} }, { levels: { crates: 0 } }],
  [{ aborts: [50] }, { aborts: [] }, failing],
  [{ queried: [0, 30] }, { queried: [0, 0] }, storing],
  [{ effects: { 'parcel saved': 130 } }, { effects: { 'parcel saved': 80 } }, storing],
  [{ stillSet: 1 }, { stillSet: 0 }, failing],
  [{ unhandled: 0 }, { unhandled: 1 }],
  [{ blocked: 0 }, { blocked: 300 }],
];

it.each(claims)('%j holds of the run, and %j does not', (claim, other, of = trace) => {
  expect(unmet(claim, of)).toEqual([]);
  expect(holds(claim, of)).toBe(true);
  expect(holds(other, of)).toBe(false);
});

it.each<[other: Claim, text: string]>([
  [{ ends: 900 }, 'ends is 300, not 900'],
  [{ prints: ['done'] }, 'prints is ["slept","done"], not ["done"]'],
  [{ at: { done: 100 } }, 'at «done» is 300, not 100'],
  [{ at: { gone: 100 } }, 'at «gone» is nothing, not 100'],
  [{ tasks: { 'late()': 0 } }, 'tasks «late()» is 500, not 0'],
  [{ fails: 'Error' }, 'fails is nothing, not "Error"'],
])('of %j it is said that %s', (claim, text) => {
  expect(unmet(claim, trace)).toEqual([text]);
});
