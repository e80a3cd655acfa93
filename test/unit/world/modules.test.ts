import { describe, expect, it } from 'vitest';
import { builtModules } from '../../../src/runtime/sandbox/modules.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import type { ToRealm } from '../../../src/runtime/sandbox/protocol.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { importable } from '../../../src/runtime/world/modules/importable.ts';
import { compiled, printed, printedIn, texts } from '../run-program.ts';

describe('what a program imports by a bare name', () => {
  it('is known when it has been compiled', async () => {
    const program = await compiled(
      `import { Hono } from 'hono'; import { b } from './b.ts'; export * from 'node:timers/promises'; console.log(Hono, b);`,
      { 'b.ts': `export const b = async () => (await import('p-limit')).default;` },
    );
    expect(program.imports).toEqual(['hono', 'node:timers/promises', 'p-limit']);
    expect((await compiled(`import type { Hono } from 'hono';`)).imports).toEqual([]);
  });

  it('is all that its realm is sent', async () => {
    const port = await host.start();
    const sent: ToRealm[] = [];
    const { send } = port;
    port.send = (message) => {
      sent.push(message);
      send(message);
    };
    await runIn(port, await compiled(`import 'p-limit'; import 'node:timers/promises';`));
    port.terminate();
    const [request] = sent.filter((message) => message.type === 'run');
    expect(request?.modules.map(({ name }) => name)).toEqual(['p-limit']);
  });

  it.each([...Object.keys(importable)])('%s exports the names that messages list', async (name) => {
    const [keys] = await texts(
      `const module = await import('${name}'); console.log(Object.keys(module).sort().join());`,
    );
    const listed: readonly string[] = importable[name as keyof typeof importable];
    expect(keys?.split(',')).toEqual([...listed].sort());
  });

  it('is built for every name but those that the realm brings itself', () => {
    const own = Object.keys(importable).filter((name) => !builtModules.includes(name));
    expect(own).toEqual(['node:timers/promises']);
  });

  it('is the same by every form of import, and cannot be assigned to', async () => {
    expect(
      await texts(`import standard, { parse } from 'node-html-parser';
import * as all from 'node-html-parser';
const late = await import('node-html-parser');
console.log(parse === all.parse, late.default === standard);
try { (all as any).parse = 1; } catch (e: any) { console.log(e.name); }`),
    ).toEqual(['true true', 'TypeError']);
  });

  it('is made anew for each run of a realm', async () => {
    const port = await host.start();
    const program = await compiled(
      `import { Hono } from 'hono'; console.log((Hono as any).seen); (Hono as any).seen = true;`,
    );
    const runs = [];
    for (let i = 0; i < 2; i++) runs.push(await runIn(port, program, { again: true }));
    port.terminate();
    expect(runs.map(({ trace }) => printedIn(trace))).toEqual([['0 undefined'], ['0 undefined']]);
  });

  it('lives in virtual time', async () => {
    expect(
      await printed(`import pLimit from 'p-limit';
import { setTimeout as sleep } from 'node:timers/promises';
const limit = pLimit(2);
await Promise.all([1, 2, 3].map((n) => limit(async () => { await sleep(100); console.log(n); })));`),
    ).toEqual(['100 1', '100 2', '200 3']);
  });
});

it('a name that is made at run time is not known before it', async () => {
  const [said] = await texts(
    `import 'p-limit'; const name = 'ho' + 'no'; await import(name).catch((e) => console.log(e.message));`,
  );
  expect(said).toBe(
    "Cannot import 'hono': only names known before the run. There are 'node:timers/promises', 'p-limit'.",
  );
});
