/**
 * What the realm itself uses, kept before any program runs: a program that patches or deletes these
 * breaks only itself.
 */
Object.defineProperty(exports, '__esModule', { value: true });
exports.realNow =
  exports.$Reflect =
  exports.$queueMicrotask =
  exports.$TextEncoder =
  exports.$TextDecoder =
  exports.$MessageChannel =
  exports.$DOMException =
  exports.$AbortSignal =
  exports.$AbortController =
  exports.$ReadableStream =
  exports.$Headers =
  exports.$Request =
  exports.$Response =
  exports.$Date =
  exports.$WeakMap =
  exports.$TypeError =
  exports.$Symbol =
  exports.$String =
  exports.$Set =
  exports.$Proxy =
  exports.$Promise =
  exports.$Object =
  exports.$Number =
  exports.$Map =
  exports.$Error =
  exports.$Array =
    void 0;
exports.whenSettled = whenSettled;
(exports.$Array = globalThis.Array),
  (exports.$Error = globalThis.Error),
  (exports.$Map = globalThis.Map),
  (exports.$Number = globalThis.Number),
  (exports.$Object = globalThis.Object),
  (exports.$Promise = globalThis.Promise),
  (exports.$Proxy = globalThis.Proxy),
  (exports.$Set = globalThis.Set),
  (exports.$String = globalThis.String),
  (exports.$Symbol = globalThis.Symbol),
  (exports.$TypeError = globalThis.TypeError),
  (exports.$WeakMap = globalThis.WeakMap),
  (exports.$Date = globalThis.Date),
  (exports.$Response = globalThis.Response),
  (exports.$Request = globalThis.Request),
  (exports.$Headers = globalThis.Headers),
  (exports.$ReadableStream = globalThis.ReadableStream),
  (exports.$AbortController = globalThis.AbortController),
  (exports.$AbortSignal = globalThis.AbortSignal),
  (exports.$DOMException = globalThis.DOMException),
  (exports.$MessageChannel = globalThis.MessageChannel),
  (exports.$TextDecoder = globalThis.TextDecoder),
  (exports.$TextEncoder = globalThis.TextEncoder),
  (exports.$queueMicrotask = globalThis.queueMicrotask);
/** Its functions are kept too, not only the object that a program can change. */
exports.$Reflect = Object.create(null, Object.getOwnPropertyDescriptors(Reflect));
/** Real milliseconds; the program's `performance.now` is virtual. */
exports.realNow = performance.now.bind(performance);
var then = Promise.prototype.then;
/** Calls one of two functions when `promise` has settled, without the program's own `then`. */
function whenSettled(promise, fulfilled, rejected) {
  exports.$Reflect.apply(then, promise, [fulfilled, rejected]);
}
