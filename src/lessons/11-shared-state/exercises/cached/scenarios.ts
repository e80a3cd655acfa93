import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number): (key: K) => Promise<V>;
}

/** Five callers of x at once, then one more, then p and q. A load takes 50 ms. */
export const manyCallers = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  let loads = 0;
  const get = answer.cached(async (key: string) => {
    const n = ++loads;
    await sleep(50);
    return `${key}${n}`;
  }, 1000);
  const five = await Promise.all([1, 2, 3, 4, 5].map(() => get('x')));
  const sixth = await get('x');
  await Promise.all([get('p'), get('q')]);
  observe('loads', loads);
  observe('the five are the same', new Set(five).size === 1);
  observe('the sixth got it too', sixth === five[0]);
});

/** The first load fails while two wait for it; then somebody else comes. */
export const failing = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  let loads = 0;
  const get = answer.cached(async () => {
    const n = ++loads;
    await sleep(10);
    if (n === 1) throw new Error('down');
    return 'up';
  }, 1000);
  const told = (promise: Promise<string>) => promise.catch((error: Error) => error.message);
  observe('the two who waited', await Promise.all([told(get('x')), told(get('x'))]));
  observe('the next', await told(get('x')));
});

/** A load takes 10 ms, a value lives for 100: asked again 99 ms after it came, and 101. */
export const expiring = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  let loads = 0;
  const get = answer.cached(async () => {
    const n = ++loads;
    await sleep(10);
    return n;
  }, 100);
  const first = await get('x');
  await sleep(99);
  const second = await get('x');
  await sleep(2);
  return [first, second, await get('x')];
});

/** The value is 0, which is a value. */
export const zero = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  let loads = 0;
  const get = answer.cached(async () => {
    observe('loads', ++loads);
    return 0;
  }, 1000);
  return [await get('x'), await get('x')];
});

/** Two caches, of names and of depots, are asked for the same key. */
export const twoCaches = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const names = answer.cached(async (key: number) => `name ${key}`, 1000);
  const depots = answer.cached(async (key: number) => `depot ${key}`, 1000);
  return [await names(1), await depots(1)];
});
