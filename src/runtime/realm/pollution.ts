/** Whether a run left the realm as it was: a schedule of its own needs a clean one. */

type Shape = Map<object, Map<PropertyKey, unknown>>;

const { getOwnPropertyDescriptor, is: sameValue } = Object;
const { ownKeys } = Reflect;

/** Built-ins that a program may have changed, with their prototypes. */
const intrinsics: object[] = [
  Array,
  Boolean,
  Error,
  Function,
  JSON,
  Map,
  Math,
  Number,
  Object,
  Promise,
  Proxy,
  Reflect,
  RegExp,
  Set,
  String,
  Symbol,
  WeakMap,
  WeakSet,
  AbortController,
  AbortSignal,
  EventTarget,
  Response,
  Request,
  Headers,
  ReadableStream,
  TextDecoder,
  TextEncoder,
  URL,
  Date,
  Intl,
  URLSearchParams,
  performance,
  Object.getPrototypeOf(Int8Array),
  // What has no name of its own: async functions, generators, iterators.
  (async () => {}).constructor,
  function* () {}.constructor,
  async function* () {}.constructor,
  Object.getPrototypeOf(function* () {}.prototype),
  Object.getPrototypeOf(async function* () {}.prototype),
  Object.getPrototypeOf([].values()),
  Object.getPrototypeOf(new Map().values()),
  Object.getPrototypeOf(new Set().values()),
  Object.getPrototypeOf(''[Symbol.iterator]()),
].flatMap((each) => {
  const prototype = (each as { prototype?: object }).prototype;
  return prototype ? [each, prototype] : [each];
});

/** Remembers the built-ins and the globals; call it after a run's globals are in. */
export function shape(): Shape {
  const all: Shape = new Map();
  all.set(globalThis, properties(globalThis));
  for (const object of intrinsics) all.set(object, properties(object));
  return all;
}

export function unchanged(before: Shape): boolean {
  for (const [object, was] of before) {
    const is = properties(object);
    if (is.size !== was.size) return false;
    for (const [key, value] of was)
      if (!is.has(key) || !sameValue(is.get(key), value)) return false;
  }
  return true;
}

function properties(object: object): Map<PropertyKey, unknown> {
  return new Map(
    ownKeys(object).map((key) => {
      const property = getOwnPropertyDescriptor(object, key);
      return [key, property && 'value' in property ? property.value : property?.get];
    }),
  );
}
