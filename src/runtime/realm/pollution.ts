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
].flatMap((each) => {
  const prototype = (each as { prototype?: object }).prototype;
  return prototype ? [each, prototype] : [each];
});

/** Remembers the built-ins and the global names; call it after a run's globals are in. */
export function shape(): Shape {
  const all: Shape = new Map();
  all.set(globalThis, new Map(ownKeys(globalThis).map((key) => [key, undefined])));
  for (const object of intrinsics) all.set(object, properties(object));
  return all;
}

export function unchanged(before: Shape): boolean {
  for (const [object, was] of before) {
    if (object === globalThis) {
      const names = ownKeys(globalThis);
      if (names.length !== was.size || names.some((name) => !was.has(name))) return false;
      continue;
    }
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
