import { expect, it } from 'vitest';
import { texts } from '../run-program.ts';

const draws = `console.log(Math.random(), Math.random(), crypto.randomUUID(), crypto.randomUUID());`;

it('chance is the same for the same seed, and another for another', async () => {
  const [zero] = await texts(draws);
  expect(await texts(draws, { seed: 0 })).toEqual([zero]);
  const [seven] = await texts(draws, { seed: 7 });
  expect(seven).not.toBe(zero);
  expect(await texts(draws, { seed: 7 })).toEqual([seven]);
});

it('random numbers are from 0 up to below 1, and spread', async () => {
  const [line = ''] = await texts(`const all = Array.from({ length: 10_000 }, Math.random);
const buckets = Array(10).fill(0);
for (const n of all) buckets[Math.floor(n * 10)]++;
console.log(new Set(all).size > 9990, Math.min(...all) >= 0, Math.max(...all) < 1, Math.min(...buckets) > 800);`);
  expect(line).toBe('true true true true');
});

it('identifiers have the shape of version 4, and differ', async () => {
  const [line = ''] =
    await texts(`const all = Array.from({ length: 500 }, () => crypto.randomUUID());
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
console.log(all.every((id) => shape.test(id)), new Set(all).size);`);
  expect(line).toBe('true 500');
});
