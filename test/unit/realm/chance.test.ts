import { describe, expect, it } from 'vitest';
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

describe('random bytes', () => {
  it('come from the seed, for every array of integers', async () => {
    const draw = `console.log(crypto.getRandomValues(new Uint8Array(4)), crypto.getRandomValues(new BigUint64Array(1)));`;
    const [zero] = await texts(draw);
    expect(await texts(draw)).toEqual([zero]);
    expect(await texts(draw, { seed: 7 })).not.toEqual([zero]);
  });

  it('fill the part that a view shows, and spread', async () => {
    const [line] = await texts(`const all = new Uint8Array(60_000);
const part = all.subarray(1, 60_000);
console.log(crypto.getRandomValues(part) === part, all[0], new Set(all).size);`);
    expect(line).toBe('true 0 256');
  });

  it('are refused for what is no array of integers, and for too many', async () => {
    expect(
      await texts(`for (const wrong of [new Float64Array(1), new Uint8Array(65_537), [1], null]) {
  try { crypto.getRandomValues(wrong as never); } catch (e: any) { console.log(e.name); }
}`),
    ).toEqual([
      'TypeMismatchError',
      'QuotaExceededError',
      'TypeMismatchError',
      'TypeMismatchError',
    ]);
  });
});

it('crypto.subtle says why it is not there', async () => {
  expect(
    await texts(
      `try { crypto.subtle.digest('SHA-256', new Uint8Array()); } catch (e: any) { console.log(e.message); }`,
    ),
  ).toEqual([
    'crypto.subtle is not here: a program runs in a worker of an opaque origin, which is no secure context.',
  ]);
});

it('nothing tells when the engine collects garbage', async () => {
  expect(
    await texts(`const ref = new WeakRef({ n: 1 });
new FinalizationRegistry(() => console.log('collected')).register({}, 0);
for (let i = 0; i < 20; i++) { new Array(1e6).fill(i); await new Promise((done) => setTimeout(done, 1)); }
console.log(ref.deref(), Object.prototype.toString.call(ref), ref instanceof WeakRef);`),
  ).toEqual(['{ n: 1 } [object WeakRef] true']);
});
