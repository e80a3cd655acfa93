import { describe, expect, it } from 'vitest';
import { texts } from '../run-program.ts';

describe('a program finds around itself what browsers and Node both have', () => {
  it.each([
    'fetch',
    'structuredClone',
    'queueMicrotask',
    'AbortController',
    'MessageChannel',
    'TextDecoderStream',
    'CompressionStream',
    'crypto',
    'performance',
    'Iterator',
  ])('%s', async (name) => {
    expect(await texts(`console.log(typeof ${name});`)).not.toEqual(['undefined']);
  });

  it.each([
    ['navigator', 'it says how many processors there are'],
    ['Temporal', 'it tells the real time'],
    ['SharedArrayBuffer', 'threads could count on it'],
    ['WebAssembly', 'its loops have no guards'],
    ['Buffer', 'browsers have none'],
    ['localStorage', 'the realm’s own'],
    ['addEventListener', 'Node has none'],
    ['self', 'Node has none'],
    ['reportError', 'Node has none'],
  ])('but no %s: %s', async (name) => {
    expect(await texts(`console.log(typeof ${name});`)).toEqual(['undefined']);
  });
});

it('what waits in real time is not there', async () => {
  expect(
    await texts(`console.log('wait' in Atomics, 'waitAsync' in Atomics, Atomics.add.length);`),
  ).toEqual(['false false 3']);
});
