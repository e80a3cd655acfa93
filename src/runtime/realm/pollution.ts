/**
 * Whether a run left the realm as it was, and how to make it so again: a schedule of its own needs a clean one, and a
 * fresh realm costs ten times what a run does. Only reads and stores of a program's are undone by that: what cannot be
 * put back, or is kept where nobody looks, is not.
 */

/** An object as it was. Lists side by side: what a program does to maps, sets and iterators does not matter here. */
interface Kept {
  object: object;
  prototype: object | null;
  extensible: boolean;
  keys: PropertyKey[];
  properties: PropertyDescriptor[];
}

type Shape = Kept[];

const { getOwnPropertyDescriptor, is: sameValue } = Object;
const { defineProperty, deleteProperty, getPrototypeOf, isExtensible, ownKeys, setPrototypeOf } =
  Reflect;

/** What has no name of its own: typed arrays in general, async functions, generators, iterators. */
const nameless: (object | null)[] = [
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
  const all: Shape = [];
  const known = new Set<object>();
  const remember = (value: unknown): void => {
    if (!isObject(value) || known.has(value)) return;
    known.add(value);
    const kept = keep(value);
    all.push(kept);
    remember(getOwnPropertyDescriptor(value, 'prototype')?.value);
  };
  // First of all what every descriptor inherits from.
  remember(Object.prototype);
  remember(globalThis);
  for (const key of ownKeys(globalThis)) remember(getOwnPropertyDescriptor(globalThis, key)?.value);
  for (const each of nameless) remember(each);
  return all;
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

function keep(object: object): Kept {
  const keys = ownKeys(object);
  const properties = keys.map((key) => getOwnPropertyDescriptor(object, key) as PropertyDescriptor);
  return {
    object,
    prototype: getPrototypeOf(object),
    extensible: isExtensible(object),
    keys,
    properties,
  };
}

function unchanged(before: Shape): boolean {
  for (let i = 0; i < before.length; i++) if (!isAsBefore(before[i] as Kept)) return false;
  return true;
}

/** Puts back what a program has changed, where that is possible; false where it is not. */
export function restored(before: Shape): boolean {
  for (let i = 0; i < before.length; i++) {
    const kept = before[i] as Kept;
    if (!isAsBefore(kept) && !putBack(kept)) return false;
  }
  return unchanged(before);
}

function isAsBefore({ object, prototype, extensible, keys, properties }: Kept): boolean {
  if (getPrototypeOf(object) !== prototype || isExtensible(object) !== extensible) return false;
  if (ownKeys(object).length !== keys.length) return false;
  for (let i = 0; i < keys.length; i++) {
    const now = getOwnPropertyDescriptor(object, keys[i] as PropertyKey);
    if (now === undefined || !isSame(properties[i] as PropertyDescriptor, now)) return false;
  }
  return true;
}

const isSame = (a: PropertyDescriptor, b: PropertyDescriptor): boolean =>
  sameValue(a.value, b.value) &&
  a.get === b.get &&
  a.set === b.set &&
  a.writable === b.writable &&
  a.enumerable === b.enumerable &&
  a.configurable === b.configurable;

function putBack({ object, prototype, keys, properties }: Kept): boolean {
  if (!setPrototypeOf(object, prototype)) return false;
  const now = ownKeys(object);
  for (let i = 0; i < now.length; i++) {
    const key = now[i] as PropertyKey;
    if (!isAmong(keys, key) && !deleteProperty(object, key)) return false;
  }
  for (let i = 0; i < keys.length; i++) {
    if (!defineProperty(object, keys[i] as PropertyKey, properties[i] as PropertyDescriptor))
      return false;
  }
  return true;
}

function isAmong(keys: readonly PropertyKey[], key: PropertyKey): boolean {
  for (let i = 0; i < keys.length; i++) if (keys[i] === key) return true;
  return false;
}
