import { inspect as nodeInspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Encoder } from '../../../src/runtime/realm/encode/encoder.ts';
import { inspect, inspectArgument } from '../../../src/runtime/trace/index.ts';

const shown = (value: unknown) => inspect(new Encoder().encode(value));

class Parcel {
  id = 7;
  to = { island: 'Hjelm', crates: [1, 2, { deep: { deeper: {} } }] };
}
class Empty {}
class Names extends Array<unknown> {}
class Registry extends Map<unknown, unknown> {}

const circular: Record<string, unknown> = { name: 'ring' };
circular.self = circular;
circular.list = [circular, { circular }];
const shared = { a: 1 };
const sparse = Object.assign(new Array(5), { 0: 1, 3: 4 });
const listWithMore = Object.assign([1, 2], { extra: 'x', '-1': 0 });

const values: [name: string, value: unknown][] = [
  ['numbers', [0, -0, 1.5, NaN, Infinity, -Infinity, 1e21, 123456789]],
  ['texts and their quotes', ['a', "it's", '"both" it\'s', '`all` "of" it\'s', '\u0024{x}', '']],
  [
    'texts with line ends and control letters',
    ['a\nb', 'tab\t', '\u0000\u001b\u007f', 'back\\slash', '\u2028é😀'],
  ],
  ['nothing', [null, undefined]],
  ['truth', [true, false]],
  ['a bigint and symbols', [10n, Symbol('s'), Symbol(), Symbol.iterator]],
  ['an empty list, object, map and set', [[], {}, new Map(), new Set()]],
  ['a list that fits on one line', ['users', 'posts', 'comments']],
  ['a list that does not', Array.from({ length: 5 }, (_, i) => `Data from api.example.com/${i}`)],
  ['seven numbers', [1, 2, 3, 4, 5, 6, 7]],
  ['a hundred numbers', Array.from({ length: 100 }, (_, i) => i * i)],
  ['more than a hundred', Array.from({ length: 150 }, (_, i) => i)],
  ['more than two hundred', Array.from({ length: 250 }, (_, i) => i)],
  ['a list of many short texts', Array.from({ length: 30 }, (_, i) => 'x'.repeat(i % 7))],
  ['numbers and others mixed', [1, 'two', 3, null, 5n, 6, -0, 8]],
  ['holes', sparse],
  ['one hole at the end of many', Object.assign(new Array(20), { 0: 1 })],
  ['a list with properties', listWithMore],
  ['an object of four levels', { a: { b: { c: { d: 1 } } } }],
  ['a list of four levels', [[[['d']]], [[[]]]]],
  ['empty things deep down', { a: { b: { c: {}, d: [], e: new Map() } } }],
  ['keys that need quotes', { 'a-b': 1, 'c d': 2, 3: 3, $: 4, _x: 5, ä: 6, '': 7, "it's": 8 }],
  ['keys that are symbols', { [Symbol('key')]: 1, [Symbol.for('other key')]: 2, plain: 3 }],
  ['an object of 76 columns', { first: 'x'.repeat(30), second: 'y'.repeat(22) }],
  ['an object of 77 columns', { first: 'x'.repeat(30), second: 'y'.repeat(23) }],
  ['a long text inside', { text: 'word '.repeat(30) }],
  ['a long text with line ends inside', { text: `${'line of some length\n'.repeat(6)}end` }],
  ['an instance of a class', new Parcel()],
  ['an instance without anything', new Empty()],
  ['subclasses of Array and Map', [Names.from([1, 2]), new Registry().set(1, 2)]],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ['an empty one without a prototype', Object.create(null)],
  [
    'a map of objects',
    new Map<unknown, unknown>([
      ['a', { b: 1 }],
      [{ k: 1 }, [1, 2]],
    ]),
  ],
  ['a set of lists', new Set([[1], 'two', new Set([3])])],
  [
    'a map that is too long for a line',
    new Map(Array.from({ length: 8 }, (_, i) => [`parcel ${i}`, { weight: i }])),
  ],
  ['dates', [new Date(0), new Date(NaN), new Date('2026-01-01')]],
  ['regular expressions', [/a+/giu, /\//]],
  [
    'functions',
    [function named() {}, () => {}, (() => () => {})(), class A {}, class {}, Math.max],
  ],
  [
    'getters and setters',
    {
      get a() {
        return 1;
      },
      set b(_: number) {},
      get c() {
        return 1;
      },
      set c(_) {},
    },
  ],
  ['an object inside itself', circular],
  ['one object twice', [shared, shared]],
  [
    'bytes',
    [
      new Uint8Array([1, 2, 3]),
      new Uint8Array(),
      new Float64Array([0.5, -0, NaN]),
      new BigInt64Array([1n]),
    ],
  ],
  ['two hundred bytes', new Uint8Array(200)],
  ['a promise that is pending', new Promise(() => {})],
  ['rows', Array.from({ length: 3 }, (_, id) => ({ id, title: `Notice ${id}`, user_id: id + 1 }))],
  [
    'an object of many keys',
    Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`key${i}`, i])),
  ],
  ['generators', [(function* () {})(), (async function* () {})()]],
  ['iterators', [[1].values(), new Map().entries()].map((each) => Object.getPrototypeOf(each))],
  ['what names itself by a tag', { [Symbol.toStringTag]: 'Tagged', a: 1 }],
];

describe('a value is shown as Node shows it', () => {
  it.each(values)('%s', (_name, value) => {
    expect(shown(value)).toBe(nodeInspect(value));
  });

  it('2,000 generated values', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('a', "'", '"', '`', '\n', '\\', 'ö', ' ', '\t') }),
      fc.string({ minLength: 60, maxLength: 120 }),
    );
    const anything = fc.anything({
      key: fc.oneof(text, fc.constantFrom('a', 'id', 'userId', '$', '1')),
      values: [
        text,
        fc.integer(),
        fc.double(),
        fc.boolean(),
        fc.constantFrom(null, undefined),
        fc.bigInt(),
      ],
      maxDepth: 4,
      maxKeys: 12,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const list = fc.array(fc.oneof(fc.integer(), text, anything), { maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(anything, list, fc.array(fc.integer(), { maxLength: 130 })), (value) => {
        expect(shown(value)).toBe(nodeInspect(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an error differs from Node on purpose: one line, no stack, no code, no cause', () => {
  const error = Object.assign(new RangeError('too far', { cause: 1 }), { code: 'E_FAR' });

  it('bare as an argument, in brackets inside another value', () => {
    expect(inspectArgument(new Encoder().encode(error))).toBe('RangeError: too far');
    expect(shown([error])).toBe('[ [RangeError: too far] ]');
    expect(shown(new Map([['e', error]]))).toBe("Map(1) { 'e' => [RangeError: too far] }");
  });

  it('with its own name, without a message, of the platform', () => {
    class AppError extends Error {
      override name = 'AppError';
    }
    expect(shown(new AppError('x'))).toBe('[AppError: x]');
    expect(shown(new Error())).toBe('[Error]');
    expect(shown(AbortSignal.abort().reason)).toBe('[AbortError: This operation was aborted]');
  });
});

describe('what is too long', () => {
  it('a text that is too long is cut, and says by how much', () => {
    expect(shown('x'.repeat(10_050))).toBe(nodeInspect('x'.repeat(10_050)));
    expect(inspectArgument(new Encoder().encode('x'.repeat(10_050)))).toMatch(
      /x… 50 more characters$/,
    );
  });
});
