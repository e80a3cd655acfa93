import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { encodeArguments } from '../../../src/runtime/realm/console/encode-arguments.ts';
import { Encoder } from '../../../src/runtime/realm/encode/encoder.ts';
import { formatArguments } from '../../../src/runtime/trace/readings/format-arguments.ts';

const printed = (...values: unknown[]) => {
  return formatArguments(encodeArguments(values, new Encoder()));
};

class Parcel {
  id = 1;
}

const calls: unknown[][] = [
  [],
  [''],
  ['a', 'b', 1, null, undefined, true],
  [1, '%s', 'x'],
  ['%s and %s', 'one', 2],
  ['%s', 'one', 'two', { three: 3 }],
  ['%s %s', 'one'],
  ['100%', 1],
  ['%% %s', 1],
  ['%%'],
  ['%x %s', 1],
  ['%d %d %d', 1.5, '42', 'x'],
  ['%d', 10n],
  ['%d', -0],
  ['%d', {}],
  ['%d', Symbol('s')],
  ['%i %i %i', 1.9, '42.9px', 'x'],
  ['%i', 10n],
  ['%i', {}],
  ['%f %f', '1.5', 'x'],
  ['%f', Symbol('s')],
  ['%s', -0],
  ['%s', 10n],
  ['%s', Symbol('s')],
  ['%s', null],
  ['%s', undefined],
  ['%s', { a: { b: { c: 1 } } }],
  ['%s', [1, [2, [3]]]],
  ['%s', new Parcel()],
  ['%O', { a: { b: { c: { d: 1 } } } }],
  ['%o', { a: 1 }],
  ['%c styled', 'color: red'],
  ['a\nb', ['a\nb']],
  [{ a: 1 }, 'x', ['y']],
  [Symbol('s'), 1n],
];

describe('what console.log makes of its arguments is what Node makes of them', () => {
  it.each(calls.map((values) => [inspect(values), values] as const))('%s', (_name, values) => {
    expect(printed(...values)).toBe(format(...values));
  });

  it('but an error is one line, also in a format', () => {
    expect(printed('failed:', new TypeError('no'))).toBe('failed: TypeError: no');
    expect(printed('failed: %s', new TypeError('no'))).toBe('failed: TypeError: no');
  });
});
