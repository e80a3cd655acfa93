/**
 * The language's built-ins as the realm's own script sees them. esbuild puts these in the place of the global names,
 * in our files and in every library (`inject` in `sandbox/realm-script.ts`), so what a program does to a global or
 * to its functions reaches neither the realm nor the world.
 *
 * Prototypes are shared: an array is an array on both sides. What the trace depends on does without their methods
 * (`trace/list.ts`, `originals.ts`). Who means the global itself, to put something upon it, says `globalThis.Math`.
 */

import { keptCollection } from './collection.ts';
import { keptConstructor, keptNamespace } from './statics.ts';

const kept = {
  JSON: keptNamespace(globalThis.JSON),
  Math: keptNamespace(globalThis.Math),
  Reflect: keptNamespace(globalThis.Reflect),
  Array: keptConstructor(globalThis.Array),
  Number: keptConstructor(globalThis.Number),
  Object: keptConstructor(globalThis.Object),
  Promise: keptConstructor(globalThis.Promise),
  String: keptConstructor(globalThis.String),
  Map: keptCollection(globalThis.Map),
  Set: keptCollection(globalThis.Set),
  WeakMap: keptCollection(globalThis.WeakMap),
  WeakSet: keptCollection(globalThis.WeakSet),
};

export const { JSON, Math, Reflect, Array, Number, Object, Promise, String } = kept;
export const { Map, Set, WeakMap, WeakSet } = kept;
export const {
  ArrayBuffer,
  BigInt,
  DataView,
  Error,
  Int32Array,
  Proxy,
  RangeError,
  RegExp,
  Symbol,
  TypeError,
  Uint16Array,
  Uint8Array,
  decodeURIComponent,
  encodeURIComponent,
  parseFloat,
  parseInt,
  queueMicrotask,
} = globalThis;
