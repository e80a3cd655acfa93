/**
 * How many bytes one buffer may have. Node gives any number, outside of the heap that it holds a thread to, and the
 * machine has them to find when they are written to, in one call that nothing interrupts.
 */

import { apply, getter } from '../uncurried.ts';
import { inFrontOf } from './in-front-of.ts';
import { lengthOf } from './length-of.ts';
import { grouped, tooMuch } from './too-much.ts';

const MEGABYTE = 2 ** 20;
const MOST = 2 ** 29;

type Class = (new (...args: unknown[]) => object) & { BYTES_PER_ELEMENT?: number };

const views = [
  'BigInt64Array',
  'BigUint64Array',
  'Float16Array',
  'Float32Array',
  'Float64Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
];

const { construct } = Reflect;
const { prototype: buffers } = ArrayBuffer;
/** What a buffer can grow to; of one that can't grow, what it has. */
const mostBytes = getter(buffers, 'maxByteLength') as () => number;

export function boundBuffers(): void {
  for (const name of ['transfer', 'transferToFixedLength']) {
    inFrontOf(buffers, name, (_, [length]) => check(asked(length)));
  }
  putInFront('ArrayBuffer', (make, [length]) => {
    check(asked(length));
    const buffer = make();
    check(apply(mostBytes, buffer, []));
    return buffer;
  });
  for (const name of views) {
    putInFront(name, (make, [source], bytes) => {
      check(asked(source) * bytes);
      return make();
    });
  }
}

/** A proxy, so that it has whatever the platform's own has; subclasses are made as ever. */
function putInFront(
  name: string,
  bounded: (make: () => object, args: unknown[], bytes: number) => object,
): void {
  const native = (globalThis as never)[name] as Class | undefined;
  // Not every engine has each of them.
  if (!native) return;
  const { BYTES_PER_ELEMENT: bytes = 1 } = native;
  const value: Class = new Proxy(native, {
    construct: (_, args, target) =>
      bounded(() => construct(native, args, target === value ? native : target), args, bytes),
  });
  Object.defineProperty(native.prototype, 'constructor', { value });
  Object.defineProperty(globalThis, name, { value });
}

/** Of what a constructor is given: a length, or something that has one. */
const asked = (source: unknown): number =>
  typeof source === 'number' || typeof source === 'string' ? Number(source) : lengthOf(source);

function check(bytes: number): void {
  // What is no number the platform refuses itself.
  if (!(bytes > MOST)) return;
  throw tooMuch(`A buffer of ${grouped(Math.round(bytes / MEGABYTE))} MB`, `${MOST / MEGABYTE} MB`);
}
