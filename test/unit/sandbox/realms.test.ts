import { describe, expect, it } from 'vitest';
import type { Program } from '../../../src/runtime/compiler/program.ts';
import type { ToRealm } from '../../../src/runtime/sandbox/protocol.ts';
import type { RealmPort } from '../../../src/runtime/sandbox/realm-port.ts';
import { Realms } from '../../../src/runtime/sandbox/realms.ts';

/** A host that counts how many of its realms are alive, and can fail. */
function counting() {
  const counts = { alive: 0, most: 0, started: 0, failing: false };
  const realms = new Realms({
    start: async () => {
      if (counts.failing) throw new Error('no realm');
      counts.started++;
      counts.most = Math.max(counts.most, ++counts.alive);
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      const terminate = () => {
        counts.alive--;
        resolve();
      };
      return { terminate, gone } as RealmPort;
    },
  });
  return { realms, counts };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('of many cells that run at once', () => {
  it('each gets a realm of its own', async () => {
    const { realms } = counting();
    await realms.warm();
    const ports = await Promise.all([realms.take(), realms.take(), realms.take()]);
    expect(new Set(ports).size).toBe(3);
  });

  it('no more than three have one, and the others wait their turn', async () => {
    const { realms, counts } = counting();
    const order: number[] = [];
    const cells = Array.from({ length: 10 }, async (_, cell) => {
      const port = await realms.take();
      order.push(cell);
      await soon();
      port.terminate();
      void realms.warm();
    });
    await Promise.all(cells);
    await soon();
    expect(counts.most).toBe(3);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(counts.alive).toBe(1);
  });

  it('one that is ended twice leaves one place', async () => {
    const { realms, counts } = counting();
    const [first, second] = await Promise.all([realms.take(), realms.take(), realms.take()]);
    first?.terminate();
    first?.terminate();
    const late = [realms.take(), realms.take()];
    await soon();
    expect(counts.started).toBe(4);
    second?.terminate();
    await Promise.all(late);
    expect(counts.most).toBe(3);
  });
});

it('a realm that takes long to end keeps its place until it is gone', async () => {
  const { promise: ending, resolve: gone } = Promise.withResolvers<void>();
  const realms = new Realms({
    start: async () => ({ terminate: () => {}, gone: ending }) as RealmPort,
  });
  const [first] = await Promise.all([realms.take(), realms.take(), realms.take()]);
  let taken = false;
  const fourth = realms.take().then(() => {
    taken = true;
  });
  first?.terminate();
  await soon();
  expect(taken).toBe(false);
  gone();
  await fourth;
  expect(taken).toBe(true);
});

/** A host whose realms remember the programs that they were given ahead, and may end. */
function remembering() {
  const given: string[][] = [];
  const realms = new Realms({
    start: async () => {
      const texts: string[] = [];
      given.push(texts);
      const { promise: gone, resolve: terminate } = Promise.withResolvers<void>();
      const send = (message: ToRealm) => message.type === 'ahead' && texts.push(message.factory);
      return { send, terminate, gone } as unknown as RealmPort;
    },
  });
  return { realms, given };
}
const programOf = (factory: string) => ({ factory, hooksName: '$h' }) as Program;

describe('a program that is likely to be run next', () => {
  it('is given to the spare, once, and to each spare after it', async () => {
    const { realms, given } = remembering();
    const program = programOf('one');
    await realms.warm();
    realms.expect(program);
    realms.expect(program);
    await soon();
    expect(given).toEqual([['one']]);
    await realms.take();
    await realms.warm();
    await soon();
    expect(given).toEqual([['one'], ['one']]);
  });

  it('is not given to a realm that has a run already', async () => {
    const { realms, given } = remembering();
    await realms.warm();
    await realms.take();
    realms.expect(programOf('two'));
    await soon();
    expect(given).toEqual([[]]);
  });

  it('gives way to the one that is expected after it', async () => {
    const { realms, given } = remembering();
    realms.expect(programOf('before'));
    realms.expect(programOf('after'));
    await realms.warm();
    await soon();
    expect(given).toEqual([['after']]);
  });
});

describe('the spare', () => {
  it('is started once', async () => {
    const { realms, counts } = counting();
    await Promise.all([realms.warm(), realms.warm(), realms.warm()]);
    expect(counts.started).toBe(1);
  });

  it('is not started while there is no place', async () => {
    const { realms, counts } = counting();
    await Promise.all([realms.take(), realms.take(), realms.take()]);
    await realms.warm();
    expect(counts.started).toBe(3);
  });

  it('that has ended by itself is nobody’s, and another is started', async () => {
    const ports: RealmPort[] = [];
    const realms = new Realms({
      start: async () => {
        const port = { onEnd: () => {}, gone: new Promise(() => {}) } as unknown as RealmPort;
        ports.push(port);
        return port;
      },
    });
    await realms.warm();
    ports[0]?.onEnd('memory');
    expect(await realms.take()).toBe(ports[1]);
  });

  it('that could not be started is tried again', async () => {
    const { realms, counts } = counting();
    counts.failing = true;
    await expect(realms.warm()).rejects.toThrow('no realm');
    await expect(realms.take()).rejects.toThrow('no realm');
    counts.failing = false;
    const ports = await Promise.all([realms.take(), realms.take(), realms.take()]);
    expect(ports).toHaveLength(3);
  });
});
