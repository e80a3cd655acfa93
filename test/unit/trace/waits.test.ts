import { describe, expect, it } from 'vitest';
import {
  type WaitReport,
  waitReport,
  waitSentence,
  waits,
} from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const report = async (text: string, files = {}): Promise<WaitReport> =>
  waitReport(waits(await runProgram(text, undefined, files)));

const mainOf = async (text: string, files = {}): Promise<string | undefined> =>
  (await report(text, files)).main;

const kit = {
  'kit.ts': `export class Semaphore {
  #free: number; #queue: (() => void)[] = [];
  constructor(permits: number) { this.#free = permits; }
  async acquire(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((done) => this.#queue.push(done));
    return () => { const next = this.#queue.shift(); if (next) next(); else this.#free++; };
  }
}
export class Mutex {
  #tail = Promise.resolve();
  async lock() {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    return { [Symbol.dispose]: resolve };
  }
}`,
};

describe('a permit that was never given back', () => {
  it('is told with the task that took it, and its line', async () => {
    expect(
      await mainOf(
        `import { Semaphore } from './kit.ts';
const sem = new Semaphore(1);
const job = async (fail: boolean) => {
  const release = await sem.acquire();
  if (fail) throw new Error('oops');
  release();
};
await job(true).catch(() => {});
await job(false);`,
        kit,
      ),
    ).toBe(
      'main waits at line 9 for `job(false)`, which waits at line 4 for a permit that `job(true)` took at line 4 and never gave back',
    );
  });

  it('of several, the last one that was taken is told', async () => {
    expect(
      await mainOf(
        `import { Semaphore } from './kit.ts';
const sem = new Semaphore(2);
const job = async (n: number) => { await sem.acquire(); };
await job(1);
await job(2);
await sem.acquire();`,
        kit,
      ),
    ).toBe('main waits at line 6 for a permit that `job(2)` took at line 3 and never gave back');
  });

  it('of another semaphore of the same name does not matter', async () => {
    expect(
      await mainOf(
        `import { Semaphore } from './kit.ts';
const take = async (sem: Semaphore, who: string) => { await sem.acquire(); };
const one = new Semaphore(1), other = new Semaphore(1);
await take(one, 'first');
await take(other, 'elsewhere');
await take(one, 'second');`,
        kit,
      ),
    ).toBe(
      "main waits at line 6 for `take({…}, 'second')`, which waits at line 2 for a permit that `take({…}, 'first')` took at line 2 and never gave back",
    );
  });

  it('by a method that is no async function', async () => {
    expect(
      await mainOf(`const queue: (() => void)[] = [];
let free = 1;
const sem = {
  acquire(): Promise<void> {
    if (free > 0) { free--; return Promise.resolve(); }
    return new Promise((done) => queue.push(done));
  },
};
const job = async () => {
  await sem.acquire();
};
await job();
await sem.acquire();`),
    ).toBe('main waits at line 13 for a permit that `job()` took at line 10 and never gave back');
  });

  it('taken by the one who waits for it', async () => {
    expect(
      await mainOf(
        `import { Mutex } from './kit.ts';
const mutex = new Mutex();
using outer = await mutex.lock();
using inner = await mutex.lock();`,
        kit,
      ),
    ).toBe('main waits at line 4 for a lock that it took itself at line 3 and still holds');
  });

  it('still held by somebody who waits for something else: the sentence goes on', async () => {
    expect(
      await mainOf(
        `import { Mutex } from './kit.ts';
const mutex = new Mutex();
const hold = async () => {
  using held = await mutex.lock();
  await fetch('https://api.lanternpost.test/hang');
};
void hold();
await mutex.lock();`,
        kit,
      ),
    ).toBe(
      'main waits at line 8 for a lock that `hold()` took at line 4 and still holds, while `hold()` waits at line 5 for `GET /hang`, which never answers',
    );
  });

  it('that was given back and is free is not told', async () => {
    expect(
      await mainOf(
        `import { Semaphore } from './kit.ts';
const sem = new Semaphore(1);
(await sem.acquire())();
await new Promise(() => {});`,
        kit,
      ),
    ).toBe('main waits at line 4 for `new Promise(() => {})`, which nobody settles');
  });

  it('a call that runs a callback under a lock takes nothing that it keeps', async () => {
    expect(
      await mainOf(`const sem = { acquire: async (job: () => Promise<void>) => { await job(); } };
await sem.acquire(async () => {});
await sem.acquire(() => new Promise(() => {}));`),
    ).toBe(
      'main waits at line 3 for the 2nd `acquire(ƒ)`, which waits at line 1 for `job()`, a promise made at line 3 and never settled',
    );
  });
});

describe('who waits for each other is told', () => {
  it('two that each hold the lock that the other wants', async () => {
    const { main, others, circle } = await report(
      `import { Mutex } from './kit.ts';
const locks = { a: new Mutex(), b: new Mutex() };
const move = async (from: 'a' | 'b', to: 'a' | 'b') => {
  using first = await locks[from].lock();
  await null;
  using second = await locks[to].lock();
};
await Promise.all([move('a', 'b'), move('b', 'a')]);`,
      kit,
    );
    expect(main).toBe(
      "main waits at line 8 for `move('a', 'b')` and `move('b', 'a')`; they wait for each other",
    );
    expect(others).toEqual([
      "`move('a', 'b')` waits at line 6 for a lock that `move('b', 'a')` took at line 4 and still holds",
      "`move('b', 'a')` waits at line 6 for a lock that `move('a', 'b')` took at line 4 and still holds",
    ]);
    expect(circle.map(({ who, held }) => [who, held])).toEqual([
      ["`move('a', 'b')`", 'lock'],
      ["`move('b', 'a')`", 'lock'],
    ]);
  });

  it('by their calls, where they were called with what shows nothing of itself', async () => {
    const { main, circle } = await report(
      `import { Mutex } from './kit.ts';
const a = new Mutex(), b = new Mutex();
const move = async (from: Mutex, to: Mutex) => {
  using first = await from.lock();
  await null;
  using second = await to.lock();
};
await Promise.all([move(a, b), move(b, a)]);`,
      kit,
    );
    expect(main).toBe(
      'main waits at line 8 for `move(a, b)` and `move(b, a)`; they wait for each other',
    );
    expect(circle.map(({ who }) => who)).toEqual(['`move(a, b)`', '`move(b, a)`']);
  });

  it('with the name of what each of them wants, where those who have it call it the same', async () => {
    const { circle } = await report(
      `import { Mutex } from './kit.ts';
const a = new Mutex(), b = new Mutex();
const there = async () => { using one = await a.lock(); await null; using two = await b.lock(); };
const back = async () => { using one = await b.lock(); await null; using two = await a.lock(); };
await Promise.all([there(), back()]);`,
      kit,
    );
    expect(circle.map(({ who, held }) => [who, held])).toEqual([
      ['`there()`', 'b'],
      ['`back()`', 'a'],
    ]);
  });

  it('tasks that await one another', async () => {
    expect(
      await mainOf(`let x: Promise<void>, y: Promise<void>, z: Promise<void>;
const a = async () => { await null; await y; };
const b = async () => { await null; await z; };
const c = async () => { await null; await x; };
x = a(); y = b(); z = c();
await x;`),
    ).toBe(
      'main waits at line 6 for `a()`, which waits at line 2 for `b()`, which waits at line 3 for `c()`, which waits at line 4 for `a()` again; these 3 wait for one another',
    );
  });
});

describe('what main waits for is named', () => {
  it.each<[what: string, text: string, sentence: string]>([
    [
      'a promise of its own that nobody settles',
      `\nawait new Promise(() => {});`,
      'main waits at line 2 for `new Promise(() => {})`, which nobody settles',
    ],
    [
      'a promise made elsewhere',
      `const ready = Promise.withResolvers<void>();\nsetTimeout(() => {}, 5);\nawait ready.promise;`,
      'main waits at line 3 for `ready.promise`, a promise made at line 1 and never settled',
    ],
    [
      'a promise that another task made',
      `const open = async () => {\n  const { promise } = Promise.withResolvers<void>();\n  return { promise };\n};
const { promise } = await open();\nawait promise;`,
      'main waits at line 6 for `promise`, a promise made by `open()` at line 2 and never settled',
    ],
    [
      'a promise of which nothing is known',
      `const thenable = { then() {} };\nawait thenable;`,
      'main waits at line 2 for `thenable`',
    ],
    [
      'a request',
      `await fetch('https://api.lanternpost.test/hang');`,
      'main waits at line 1 for `GET /hang`, which never answers',
    ],
    [
      'some of many',
      `const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const nap = async (ms: number) => { await sleep(ms); };
const never = async (n: number) => { await new Promise(() => {}); };
await Promise.all([nap(1), never(1), nap(2), never(2)]);`,
      'main waits at line 4 for `never(1)` and `never(2)` (2 of 4 have settled)',
    ],
    [
      'the first of several',
      `await Promise.race([new Promise(() => {}), fetch('https://api.lanternpost.test/hang')]);`,
      'main waits at line 1 for the first of `GET /hang` or 1 promise',
    ],
    [
      'nothing at all',
      `await Promise.race([]);`,
      'main waits at line 1 for `Promise.race([])`, which has nothing in it that could settle',
    ],
    [
      'a link of a chain',
      `const never = async () => { await new Promise(() => {}); };
await never()
  .then(() => 1);`,
      'main waits at line 2 for `never()`, which waits at line 1 for `new Promise(() => {})`, which nobody settles',
    ],
    [
      'what a task returned',
      `const never = () => new Promise(() => {});
const pass = async () => never();
await pass();`,
      'main waits at line 3 for `pass()`, which waits at line 2 for `never()`, a promise made at line 1 and never settled',
    ],
    [
      'what a callback of Promise.try returned',
      `const never = async () => { await new Promise(() => {}); };
await Promise.try(() => never());`,
      'main waits at line 2 for `never()`, which waits at line 1 for `new Promise(() => {})`, which nobody settles',
    ],
  ])('%s', async (_what, text, sentence) => {
    expect(await mainOf(text)).toBe(sentence);
  });

  it('in another file, with its name', async () => {
    expect(
      await mainOf(`import { never } from './never.ts';\nawait never();`, {
        'never.ts': `export const never = async () => {\n  await new Promise(() => {});\n};`,
      }),
    ).toBe(
      'main waits at line 2 for `never()`, which waits at line 2 of never.ts for `new Promise(() => {})`, which nobody settles',
    );
  });

  it('a hundred tasks: three are named', async () => {
    expect(
      await mainOf(`const never = async (n: number) => { await new Promise(() => {}); };
await Promise.all(Array.from({ length: 100 }, (_, n) => never(n)));`),
    ).toBe('main waits at line 2 for `never(0)`, `never(1)`, `never(2)` and 97 more');
  });

  it('tasks of one name are told apart', async () => {
    const { others } = await report(`const never = async () => { await new Promise(() => {}); };
await Promise.all([never(), never()]);`);
    expect(others.map((text) => text.split(' waits')[0])).toEqual([
      'the 1st `never()`',
      'the 2nd `never()`',
    ]);
  });
});

it('at a moment of a run that went on, it is told since when each waits', async () => {
  const trace = await runProgram(`import { setTimeout as sleep } from 'node:timers/promises';
const job = async () => { await sleep(30); await (await fetch('https://api.lanternpost.test/posts')).json(); };
await Promise.all([job(), sleep(1000)]);`);
  const at = (time: number) => waits(trace.until(time)).map(waitSentence);
  expect(at(10)).toEqual([
    'main waits at line 3 for `job()` and `sleep 1000`',
    '`job()` waits at line 2 for `sleep 30` since 0 ms',
  ]);
  expect(at(100)[1]).toBe('`job()` waits at line 2 for `GET /posts` since 30 ms');
  expect(at(500)).toEqual(['main waits at line 3 for `sleep 1000` (1 of 2 has settled)']);
  expect(at(1000)).toEqual([]);
});
