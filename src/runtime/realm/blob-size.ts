/**
 * How much a blob may hold. One made of blobs takes no memory of the program's own, so that a short loop makes one of
 * more than any machine has; the browser that is to read it ends, with every page in it.
 */

import { inPlaceOf } from './in-place-of.ts';
import { $Object, $Reflect } from './originals.ts';

/** Bytes. */
const MOST = 2 ** 29;
const MEGABYTE = 2 ** 20;

const { get: sizeOf } = $Object.getOwnPropertyDescriptor(Blob.prototype, 'size') as {
  get(): number;
};

/** @throws RangeError when `blob` holds more than a program may have here */
export function checkSize(blob: Blob): void {
  const size: number = $Reflect.apply(sizeOf, blob, []);
  if (size <= MOST) return;
  const megabytes = Math.round(size / MEGABYTE).toLocaleString('en-US');
  throw new RangeError(
    `A blob of ${megabytes} MB is more than a program can have here: ${MOST / MEGABYTE} MB.`,
  );
}

/** `Blob` (File API), which refuses to hold more than that. */
export const boundedBlob = (): typeof Blob => inPlaceOf(Blob, { made: checkSize });
