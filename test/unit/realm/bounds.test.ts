import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/runtime/index.ts';
import { runProgram, texts } from '../run-program.ts';

/** What each expression gives in a realm: its value, or the error in words. */
async function given(...expressions: string[]): Promise<string[]> {
  const lines = expressions.map(
    (each) => `try { console.log(${each}); } catch (error) { console.log(String(error)); }`,
  );
  return texts(lines.join('\n'));
}

describe('one call that asks for more than there is to have', () => {
  it('is refused, with what was asked and what there is', async () => {
    expect(await given(`new Array(1e9).fill(0)`, `new Float64Array(1e9)`)).toEqual([
      'RangeError: A list of 1,000,000,000 items is more than a program can have here: 33,554,432 items.',
      'RangeError: A buffer of 7,629 MB is more than a program can have here: 512 MB.',
    ]);
  });

  it('ends a program that does not catch it, at its line', async () => {
    const { outcome, error } = summary(await runProgram(`\nArray.from({ length: 1e9 });`));
    expect(outcome).toBe('failed');
    expect(error?.text).toMatch(/^RangeError: A list of 1,000,000,000 items/);
    expect(error?.site).toMatchObject({ line: 2 });
  });

  it.each([
    `Array.from('x'.repeat(1e8))`,
    `Array.from(new Array(1e9))`,
    `new Array(4e9).toReversed()`,
    `new Array(1e9).with(0, 1)`,
    `new Array(1e8).concat([1])`,
    `[1].concat(new Array(1e8))`,
    `Array.prototype.fill.call({ length: 1e9 }, 0)`,
    `'x'.repeat(2 ** 28).split('')`,
    `'x'.repeat(2 ** 28).match(/x/g)`,
    `/x/g[Symbol.match]('x'.repeat(2 ** 28))`,
    `/x/g[Symbol.replace]('x'.repeat(2 ** 28), 'xx')`,
    `/x/[Symbol.split]('x'.repeat(2 ** 28))`,
    `/x/g[Symbol.match]({ toString: () => 'x'.repeat(2 ** 28) } as any)`,
    `JSON.parse('[' + '0,'.repeat(2 ** 27) + '0]')`,
    `await new Response('[' + '0,'.repeat(2 ** 26) + '0]').json()`,
    `new ArrayBuffer(8e9)`,
    `new ArrayBuffer(1, { maxByteLength: 8e9 })`,
    `new ArrayBuffer(1).transfer(8e9)`,
    `new Uint8Array({ length: 1e9 })`,
    `new (class extends Uint8Array {})(1e9)`,
    `new (new Uint8Array(1).constructor)(1e9)`,
    `Uint32Array.from({ length: 2e9 })`,
  ])('%s', async (expression) => {
    expect(await given(`(${expression} as any).length`)).toEqual([
      expect.stringMatching(/^RangeError: .+ is more than a program can have here: /),
    ]);
  });
});

describe('what the bounds stand in front of is as it was', () => {
  it('for what fits', async () => {
    expect(
      await given(
        `new Array(3).fill(7).with(0, 1).concat([2], 3)`,
        `[...Array.from('ab'), ...Array.from({ length: 2 }, (_, i) => i), ...Array.from(new Set([5]))]`,
        `'a,b'.split(/,/).concat('aa'.replaceAll(/a/g, 'b'), 'ab'.match(/b/)![0])`,
        `JSON.parse('[1]').concat(JSON.parse(2 as any, (_, n) => n + 1))`,
        `[/,/[Symbol.split]('a,b'), /a/g[Symbol.replace](1234 as any, 'b'), /2/[Symbol.match](123 as any)![0]]`,
        `[...new Uint8Array([1, 2]).slice(1), ...Uint16Array.of(3), ...new Int8Array(new ArrayBuffer(2), 1)]`,
      ),
    ).toEqual([
      '[ 1, 7, 7, 2, 3 ]',
      `[ 'a', 'b', 0, 1, 5 ]`,
      `[ 'a', 'b', 'bb', 'b' ]`,
      '[ 1, 3 ]',
      `[ [ 'a', 'b' ], '1234', '2' ]`,
      '[ 2, 3, 0 ]',
    ]);
  });

  it('in names, lengths and attributes', async () => {
    expect(
      await given(
        `[].fill.name + [].fill.length + ''.split.name + ''.split.length + /x/[Symbol.match].name + JSON.parse.name + JSON.parse.length + Uint8Array.name + Uint8Array.length`,
        `Object.keys(Array).length + Object.keys(Array.prototype).length`,
        `'prototype' in [].fill`,
        `Object.getPrototypeOf(Uint8Array) === Object.getPrototypeOf(Int8Array)`,
        `new Uint8Array(1).constructor === Uint8Array`,
      ),
    ).toEqual(['fill1split2[Symbol.match]parse2Uint8Array3', '0', 'false', 'true', 'true']);
  });

  it('in what it refuses by itself', async () => {
    expect(
      await given(
        `(Uint8Array as any)(1)`,
        `new ([].fill as any)()`,
        `([].fill as any).call(null)`,
        `(''.split as any).call(null)`,
        `(/x/[Symbol.match] as any).call(null, 'x')`,
        `(/x/[Symbol.match] as any)(Symbol('x'))`,
        `new Array(-1)`,
        `new Uint8Array(-1)`,
      ),
    ).toEqual([
      `TypeError: Constructor Uint8Array requires 'new'`,
      'TypeError: [].fill is not a constructor',
      expect.stringMatching(/^TypeError: /),
      expect.stringMatching(/^TypeError: /),
      expect.stringMatching(/^TypeError: /),
      'TypeError: Cannot convert a Symbol value to a string',
      'RangeError: Invalid array length',
      'RangeError: Invalid typed array length: -1',
    ]);
  });

  it('for subclasses, species and other receivers', async () => {
    expect(
      await given(
        `new (class Bytes extends Uint8Array {})(2).map((n) => n + 1)`,
        `(Array.from as any).call(class Box {}, [1])`,
        `(class List extends Array {}).from([1])`,
        `new (class Cool extends Array { static get [Symbol.species]() { return Array; } })(1, 2).concat(3)`,
      ),
    ).toEqual([
      'Bytes(2) [Uint8Array] [ 1, 1 ]',
      `Box { '0': 1, length: 1 }`,
      'List(1) [ 1 ]',
      '[ 1, 2, 3 ]',
    ]);
  });

  it('without asking getters and proxies more than the platform does', async () => {
    expect(
      await texts(`let asked = 0;
const list = { get length() { asked++; return 1; } };
Array.prototype.fill.call(list as any, 0);
const proxy = new Proxy([1], { getOwnPropertyDescriptor(target, key) { asked++; return Reflect.getOwnPropertyDescriptor(target, key); } });
[].concat(proxy as any);
console.log(asked);`),
    ).toEqual(['1']);
  });
});
