import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plain, sameValue } from '../../../src/runtime/grading/same-value.ts';
import { Encoder } from '../../../src/runtime/realm/encode/encoder.ts';

const same = (value: unknown, wanted: Plain) => sameValue(new Encoder().encode(value), wanted);

describe('a value is what was wanted', () => {
  it.each<[value: unknown, wanted: Plain]>([
    ['text', 'text'],
    [0, 0],
    [null, null],
    [undefined, undefined],
    [[], []],
    [
      [1, ['two', { three: 3 }]],
      [1, ['two', { three: 3 }]],
    ],
    [
      { a: 1, b: undefined },
      { b: undefined, a: 1 },
    ],
    [{ a: { b: { c: [{ d: 1 }] } } }, { a: { b: { c: [{ d: 1 }] } } }],
  ])('%j', (value, wanted) => {
    expect(same(value, wanted)).toBe(true);
  });

  it('any plain value is itself', () => {
    const plain = fc
      .jsonValue({ maxDepth: 3 })
      .map((value) => JSON.parse(JSON.stringify(value)) as Plain)
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(fc.property(plain, (value) => same(value, value)));
  });
});

describe('a value is something else', () => {
  it.each<[name: string, value: unknown, wanted: Plain]>([
    ['another text', 'texts', 'text'],
    ['a text for a number', '1', 1],
    ['nothing for null', undefined, null],
    ['null for nothing', null, undefined],
    ['NaN', Number.NaN, 0],
    ['a list that is too long', [1, 2], [1]],
    ['a list that is too short', [1], [1, 2]],
    ['a list in another order', [2, 1], [1, 2]],
    ['a list with a hole', new Array(1), [undefined]],
    ['an object with one key more', { a: 1, b: 2 }, { a: 1 }],
    ['an object with one key less', {}, { a: undefined }],
    ['a promise', Promise.resolve(1), 1],
    ['promises inside', [Promise.resolve(1)], [1]],
    ['a list for an object', [1], { 0: 1 }],
    ['an object for a list', { 0: 1, length: 1 }, [1]],
    ['a map for an object', new Map([['a', 1]]), { a: 1 }],
    ['a date for a text', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['an object that reads like an encoded one', { type: 'undefined' }, undefined],
    ['a list longer than is kept', Array(300).fill(0), Array(200).fill(0)],
  ])('%s', (_name, value, wanted) => {
    expect(same(value, wanted)).toBe(false);
  });

  it('what a run never came to', () => {
    expect(sameValue(undefined, undefined)).toBe(false);
  });
});
