/**
 * What the realm itself uses, kept before any program runs: a program that patches or deletes these
 * breaks only itself.
 */

export const {
  TypeError: $TypeError,
  Uint8Array: $Uint8Array,
  Date: $Date,
  Response: $Response,
  Request: $Request,
  ReadableStream: $ReadableStream,
  AbortController: $AbortController,
  AbortSignal: $AbortSignal,
  DOMException: $DOMException,
  CloseEvent: $CloseEvent,
  TextDecoder: $TextDecoder,
  TextEncoder: $TextEncoder,
  URL: $URL,
  Event: $Event,
  EventTarget: $EventTarget,
  MessageEvent: $MessageEvent,
  queueMicrotask: $queueMicrotask,
  structuredClone: $structuredClone,
} = globalThis;

/** In the realm's script these are copies, with functions of their own; see `kept/globals.ts`. */
export const $Map = Map;
export const $Number = Number;
export const $Object = Object;
export const $Promise = Promise;
export const $Proxy = Proxy;
export const $Reflect = Reflect;
export const $String = String;
export const $WeakMap = WeakMap;

/** Real milliseconds; the program's `performance.now` is virtual. */
export const realNow: () => number = performance.now.bind(performance);

const generatorNext = Object.getPrototypeOf(function* () {}).prototype.next;

/** A generator's next step; `for … of` would ask the program's own `next`. */
export function nextOf<T>(generator: Generator<T>): IteratorResult<T, unknown> {
  return $Reflect.apply(generatorNext, generator, []);
}

const views = Object.getPrototypeOf(Int8Array.prototype);
const buffer = Object.getOwnPropertyDescriptor(views, 'buffer')?.get as () => ArrayBuffer;

/** The buffer that a typed array lies in. */
export const bufferOf = (array: Int32Array | Uint16Array | Uint8Array): ArrayBuffer =>
  $Reflect.apply(buffer, array, []);

const { then, finally: finallyMethod } = Promise.prototype;
const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;

/** Adds a listener that the program's own `addEventListener` never sees. */
export function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
  $Reflect.apply(addEventListener, target, [type, listener]);
}

/** Fires an event at `target` (DOM, "fire an event"). */
export function fire(target: EventTarget, event: Event): void {
  $Reflect.apply(dispatchEvent, target, [event]);
}

export function unlisten(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
): void {
  $Reflect.apply(removeEventListener, target, [type, listener]);
}

/**
 * Calls one of two functions when `promise` has settled, without the program's own `then`. What they return is dropped: the
 * promise that `then` makes would ask it for a `then`, which a program may have put upon `Object.prototype`.
 */
export function whenSettled<T>(
  promise: Promise<T>,
  fulfilled: (value: T) => void,
  rejected: (reason: unknown) => void,
): void {
  $Reflect.apply(then, promise, [
    (value: T) => void fulfilled(value),
    (reason: unknown) => void rejected(reason),
  ]);
}

/** A promise that follows `promise` when `action` has run, as many ticks later as Node's own internal one. */
export function finallyThen<T>(promise: Promise<T>, action: () => void): Promise<T> {
  return new $Promise((resolve, reject) => {
    const copy = new $Promise<T>((fulfil, fail) => whenSettled(promise, fulfil, fail));
    const after = $Reflect.apply(finallyMethod, copy, [action]) as Promise<T>;
    whenSettled(after, resolve, reject);
  });
}
