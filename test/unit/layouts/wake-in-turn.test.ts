import { beforeEach, expect, test, vi } from 'vitest';

/** Idle moments that were asked for, each had when it is called. */
let moments: (() => void)[];
let woken: string[];
let wakeInTurn: typeof import('../../../src/layouts/wake-in-turn.ts')['default'];

beforeEach(async () => {
  moments = [];
  woken = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => moments.push(callback));
  vi.resetModules();
  wakeInTurn = (await import('../../../src/layouts/wake-in-turn.ts')).default;
  return () => vi.unstubAllGlobals();
});

function island(name: string, hydrate = async () => void woken.push(name)): HTMLElement {
  const element = new EventTarget() as HTMLElement;
  const options = { name: 'in-turn', value: '' };
  Promise.resolve(wakeInTurn(async () => hydrate, options, element)).catch(() => {});
  return element;
}

/** What has been asked for until now has been done. */
const settled = () => new Promise((fulfil) => setTimeout(fulfil));

async function idleMoment(): Promise<void> {
  moments.shift()?.();
  await settled();
}

test('of many cells one wakes in each idle moment, in their order', async () => {
  for (const name of ['a', 'b', 'c']) island(name);
  await settled();
  expect(woken).toEqual([]);
  await idleMoment();
  expect(woken).toEqual(['a']);
  await idleMoment();
  await idleMoment();
  expect(woken).toEqual(['a', 'b', 'c']);
});

test.each(['pointerover', 'pointerdown', 'focusin'])(
  'a cell wakes at once at %s, and once',
  async (type) => {
    const [, , last] = ['a', 'b', 'c'].map((name) => island(name));
    last?.dispatchEvent(new Event(type));
    await settled();
    expect(woken).toEqual(['c']);
    for (let n = 0; n < 3; n++) await idleMoment();
    expect(woken).toEqual(['c', 'a', 'b']);
  },
);

test('a cell that fails to wake holds up none after it', async () => {
  island('a', () => Promise.reject(new Error('no such component')));
  island('b');
  await settled();
  await idleMoment();
  await idleMoment();
  expect(woken).toEqual(['b']);
});
