import { describe, expect, it } from 'vitest';
import { lanes, resources, textForm } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const open = `import { setTimeout as sleep } from 'node:timers/promises';
const open = (name: string, fails = false) => ({
  async [Symbol.asyncDispose]() {
    await sleep(10);
    if (fails) throw new Error(name + ' is stuck');
  },
});
`;

/** `dock by unload() 0–40, closing from 30` */
async function lives(text: string): Promise<string[]> {
  const trace = await runProgram(text);
  const names = new Map(lanes(trace).lanes.map(({ task, name }) => [task, name]));
  return resources(trace).flatMap(({ name, holds }) =>
    holds.map(({ task, from, closing, to, ok }) => {
      const closed = closing === undefined ? '' : `, closing from ${closing}`;
      return `${name} by ${names.get(task)} ${from}–${to ?? '…'}${closed}${ok ? '' : ', in vain'}`;
    }),
  );
}

describe('the life of a resource', () => {
  it('lasts from the declaration to the end of its disposal, the last opened inside the first', async () => {
    expect(
      await lives(`${open}async function unload() {
  await using dock = open('dock');
  await sleep(5);
  await using crane = open('crane');
  await sleep(20);
}
await unload();`),
    ).toEqual([
      'dock by unload() 0–45, closing from 35',
      'crane by unload() 5–35, closing from 25',
    ]);
  });

  it('ends when closing it fails, and says so', async () => {
    expect(
      await lives(
        `${open}try { await using dock = open('dock', true); await sleep(5); } catch {}\nawait sleep(50);`,
      ),
    ).toEqual(['dock by main 0–15, closing from 5, in vain']);
  });

  it('is closed by its own task when an awaited error ends the block', async () => {
    const trace = await runProgram(
      `${open}const breaks = async () => { await sleep(5); throw new Error('rope'); };
async function unload() {
  await using dock = open('dock');
  await breaks();
}
await unload().catch(() => {});`,
    );
    const unload = lanes(trace).lanes.find(({ name }) => name === 'unload()');
    expect([...trace.of('dispose')].map(({ task }) => task)).toEqual([unload?.task]);
    expect(unload?.spans.map(({ from, to, ok }) => [from, to, ok])).toEqual([
      [0, 5, false],
      [5, 15, true],
    ]);
  });

  it('that nobody closes is open', async () => {
    expect(
      await lives(`${open}await using dock = open('dock');\nawait new Promise(() => {});`),
    ).toEqual(['dock by main 0–…']);
  });

  it('of a synchronous one is over with the block', async () => {
    expect(
      await lives(
        `${open}{ using lease = { [Symbol.dispose]() {} }; await sleep(7); }\nawait sleep(7);`,
      ),
    ).toEqual(['lease by main 0–7, closing from 7']);
  });

  it('in a loop is one row, held again and again', async () => {
    const trace = await runProgram(
      `${open}for (let i = 0; i < 3; i++) { await using turn = open('turn'); await sleep(5); }`,
    );
    expect(resources(trace)).toMatchObject([
      {
        name: 'turn',
        holds: [
          { from: 0, to: 15 },
          { from: 15, to: 30 },
          { from: 30, to: 45 },
        ],
      },
    ]);
  });

  it('of a client of a pool is a hold, for each who borrows it', async () => {
    expect(
      await lives(`import { Pool } from 'pg';
const pool = new Pool({ max: 1 });
const ask = async (n: number) => {
  const client = await pool.connect();
  try { await client.query('SELECT 1'); } finally { client.release(); }
};
await Promise.all([ask(1), ask(2)]);
await pool.query('SELECT 1');
await pool.end();`),
    ).toEqual(['client 1 by ask(1) 0–30', 'client 1 by ask(2) 30–60']);
  });

  it('stands in the text of the run, with who held it', async () => {
    const trace = await runProgram(
      `${open}try { await using dock = open('dock', true); await sleep(5); } catch {}`,
    );
    expect(textForm(trace)).toContain('├ resources: dock held by main 0→15 ✗\n');
  });
});
