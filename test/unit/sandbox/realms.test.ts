import { expect, it } from 'vitest';
import type { RealmPort } from '../../../src/runtime/sandbox/realm-port.ts';
import { Realms } from '../../../src/runtime/sandbox/realms.ts';

const aPort = () => ({}) as RealmPort;

it('runs that begin at once get a realm each, though one was warm', async () => {
  const realms = new Realms({ start: async () => aPort() });
  await realms.warm();
  const ports = await Promise.all([realms.take(), realms.take(), realms.take()]);
  expect(new Set(ports).size).toBe(3);
});

it('a realm that did not start is tried again', async () => {
  let tries = 0;
  const realms = new Realms({
    start: async () => {
      if (++tries === 1) throw new Error('no memory');
      return aPort();
    },
  });
  await expect(realms.take()).rejects.toThrow('no memory');
  await expect(realms.take()).resolves.toBeDefined();
});
