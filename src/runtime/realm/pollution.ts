/** Whether a run left the realm as it was: a schedule of its own needs a clean one. */

type Shape = Map<object, Map<PropertyKey, unknown>>;

const { getOwnPropertyDescriptor, getPrototypeOf, is: sameValue } = Object;
const { ownKeys } = Reflect;

/** What has no name of its own: typed arrays in general, async functions, generators, iterators. */
const nameless: object[] = [
  getPrototypeOf(Int8Array),
  (async () => {}).constructor,
  function* () {}.constructor,
  async function* () {}.constructor,
  getPrototypeOf(function* () {}.prototype),
  getPrototypeOf(async function* () {}.prototype),
  getPrototypeOf([].values()),
  getPrototypeOf(new globalThis.Map().values()),
  getPrototypeOf(new globalThis.Set().values()),
  getPrototypeOf(''[Symbol.iterator]()),
  getPrototypeOf(''.matchAll(/x/g)),
];

/** Remembers the globals, the built-ins and their prototypes; call it after a run's globals are in. */
export function shape(): Shape {
  const all: Shape = new Map();
  const remember = (value: unknown): void => {
    if (!isObject(value) || all.has(value)) return;
    all.set(value, properties(value));
    remember(getOwnPropertyDescriptor(value, 'prototype')?.value);
  };
  remember(globalThis);
  for (const [, value] of properties(globalThis)) remember(value);
  for (const each of nameless) remember(each);
  return all;
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

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
  const all = new Map<PropertyKey, unknown>();
  const keys = ownKeys(object);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as PropertyKey;
    const property = getOwnPropertyDescriptor(object, key);
    all.set(key, property && 'value' in property ? property.value : property?.get);
  }
  return all;
}
