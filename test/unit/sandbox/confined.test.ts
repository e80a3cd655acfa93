import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { confinedProcess, scriptsFor } from '../../../src/runtime/confined.ts';
import { nodeThread } from '../../../src/runtime/sandbox/node-thread.ts';
import { compiled } from '../run-program.ts';
import type { Task } from './confined/process.ts';

const script = fileURLToPath(new URL('./confined/process.ts', import.meta.url));
const DENIED = 'ERR_ACCESS_DENIED';

describe("a process for others' programs", () => {
  it.each([
    ['alone', `console.log(await (await fetch('https://api.lanternpost.test/users/1')).json());`],
    ['with a module', `import pLimit from 'p-limit';\nconsole.log(await pLimit(1)(() => 1));`],
    [
      'with the database',
      `import pg from 'pg';\nconst pool = new pg.Pool();\nconsole.log((await pool.query('SELECT 1 AS one')).rows);\nawait pool.end();`,
    ],
  ])('runs them (%s), and can read, write and start nothing', async (_, text) => {
    const program = await compiled(text);
    const child = fork(script, {
      ...confinedProcess,
      execArgv: [...(confinedProcess.execArgv ?? []), `--allow-fs-read=${script}`],
    });
    const scripts = await scriptsFor(program.imports);
    child.send({ program, scripts, secret: fileURLToPath(import.meta.url) } satisfies Task);
    const [said] = await once(child, 'message');
    expect(said.tried).toEqual({ read: DENIED, write: DENIED, start: DENIED });
    expect(said.text).toMatch(/└ finished at \d+ ms/);
  });
});

describe('a thread for programs', () => {
  it('can read no file and start nothing, even with the whole of Node in its hands', async () => {
    const thread = nodeThread(`
const { parentPort, Worker } = require('node:worker_threads');
const attempts = {
  read: () => require('node:fs').readdirSync('${fileURLToPath(new URL('../../../..', import.meta.url))}'),
  start: () => require('node:child_process').execFileSync(process.execPath, ['--version']),
  thread: () => new Worker('', { eval: true }),
};
const codes = {};
for (const [name, attempt] of Object.entries(attempts)) {
  try { attempt(); } catch (error) { codes[name] = error.code; }
}
parentPort.postMessage({ codes, env: Object.keys(process.env) });`);
    const [said] = await once(thread, 'message');
    await thread.terminate();
    expect(said).toEqual({ codes: { read: DENIED, start: DENIED, thread: DENIED }, env: [] });
  });
});
