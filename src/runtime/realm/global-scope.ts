/**
 * The names that a program finds around itself: ECMA-262's, and of the web's those that Node has too. A browser's
 * worker has hundreds more, Node a few of its own; some of them tell the time, or how fast the machine is.
 */

const language = `
  globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape unescape AggregateError Array ArrayBuffer AsyncDisposableStack Atomics
  BigInt BigInt64Array BigUint64Array Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry
  Float16Array Float32Array Float64Array Function Int8Array Int16Array Int32Array Intl Iterator JSON Map Math
  Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String SuppressedError Symbol
  SyntaxError TypeError URIError Uint8Array Uint8ClampedArray Uint16Array Uint32Array WeakMap WeakRef WeakSet`;

const web = `
  AbortController AbortSignal Blob BroadcastChannel ByteLengthQueuingStrategy CloseEvent CompressionStream
  CountQueuingStrategy Crypto CustomEvent DOMException DecompressionStream Event EventTarget File FormData Headers
  MessageChannel MessageEvent MessagePort Performance PerformanceEntry PerformanceMark PerformanceMeasure
  PerformanceResourceTiming ReadableByteStreamController ReadableStream ReadableStreamBYOBReader
  ReadableStreamBYOBRequest ReadableStreamDefaultController ReadableStreamDefaultReader Request Response
  TextDecoder TextDecoderStream TextEncoder TextEncoderStream TransformStream TransformStreamDefaultController
  URL URLPattern URLSearchParams WritableStream WritableStreamDefaultController
  WritableStreamDefaultWriter atob btoa cancelAnimationFrame clearInterval clearTimeout console crypto fetch
  performance queueMicrotask requestAnimationFrame scheduler setInterval setTimeout structuredClone`;

const kept = new Set(`${language} ${web}`.split(/\s+/));

/** What every target of events has; in a browser's worker the global object inherits it. */
const ofEventTargets = ['addEventListener', 'removeEventListener', 'dispatchEvent'];

/** Takes every other name away, and puts those that the global object inherits upon it. */
export function narrowGlobalScope(): void {
  for (let at: object = globalThis; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (at === EventTarget.prototype && [...ofEventTargets, 'constructor'].includes(name))
        continue;
      if (kept.has(name) && at !== globalThis) give(name, get(name));
      if (!kept.has(name) || at !== globalThis)
        Reflect.deleteProperty(at, name) || give(name, undefined);
    }
  }
  for (const name of ofEventTargets) give(name, undefined);
  // What waits in real time for another thread.
  for (const name of ['wait', 'waitAsync', 'notify']) Reflect.deleteProperty(Atomics, name);
}

const get = (name: string): unknown => (globalThis as unknown as { [name: string]: unknown })[name];

function give(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
