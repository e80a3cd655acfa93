/** What is known of a stream's buffer, and how full it is (Streams Standard, "desiredSize"). */

import type { Actor } from '../trace/event.ts';
import { LATEST } from './clock.ts';
import type { Controller } from './observed-source.ts';
import { $Object, $Reflect } from './originals.ts';

export interface StreamBuffer {
  readonly id: number;
  readonly site: number;
  readonly actor: Actor;
  readonly task: number;
  readonly controller: Controller;
  /** Its high-water mark. */
  readonly limit: number;
  level: number;
  /** No more is put in; what is inside can still be read. */
  closing: boolean;
  /** It has been cancelled, or closed when it was empty. */
  gone: boolean;
  /** It was read since it was last looked at; a pipe may read at any time. */
  read: 'no' | 'once' | 'always';
}

const sizeOf = ({ prototype }: { prototype: Controller }) =>
  $Object.getOwnPropertyDescriptor(prototype, 'desiredSize')?.get as () => number | null;
const bytes = ReadableByteStreamController.prototype;
const [sizeLeft, bytesLeft] = [
  sizeOf(ReadableStreamDefaultController),
  sizeOf(ReadableByteStreamController),
];

/** In the units of its limit: chunks, or bytes. */
export function levelOf(stream: StreamBuffer): number {
  const { controller, limit, level, closing, gone, read } = stream;
  const size = leftIn(controller);
  if (gone || size === null) return 0;
  const inside = limit - size;
  // What is closed only becomes less: a stream that was read and seems to hold as much as before is empty.
  return closing && size === 0 && read !== 'no' && inside >= level ? 0 : Math.min(inside, LATEST);
}

/** Null of a stream that has failed, 0 of one that is closed and empty. */
export function leftIn(controller: Controller): number | null {
  const size = $Object.getPrototypeOf(controller) === bytes ? bytesLeft : sizeLeft;
  return $Reflect.apply(size, controller, []);
}
