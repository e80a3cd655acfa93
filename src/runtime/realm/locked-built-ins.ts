/**
 * A scenario shares its built-ins with the answer that it judges, and the world its prototypes: who could replace
 * `Array.prototype.push` or `Promise.all` would rewrite what a scenario notes. So these stand fast before an answer is
 * loaded; replacing one is a TypeError, as in a strict program with whatever is read-only.
 *
 * Nothing is frozen, so that polyfills of what is missing may be added. `Object.prototype`, errors and classes of the
 * platform stay as they are: programs assign to names that instances inherit from them, and could not any more.
 */

const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

/** Called anew by each run: `Math.random` is the seed's. */
const FREE = new Set<PropertyKey>(['random']);

const classes = [Array, Map, Set, WeakMap, WeakSet, Promise, String, Number, Symbol, RegExp].map(
  ({ name }) => (globalThis as never)[name] as { prototype: object },
);

const locked: object[] = [
  ...classes,
  ...classes.map(({ prototype }) => prototype),
  ...['Object', 'Math', 'JSON', 'Reflect'].map((name) => (globalThis as never)[name] as object),
  ...iteratorPrototypes(),
];

/** Once a realm; calling it again does nothing. */
export function lockBuiltIns(): void {
  for (const object of locked) for (const key of ownKeys(object)) lock(object, key);
  for (const key of ['apply', 'bind', 'call', Symbol.hasInstance]) lock(Function.prototype, key);
}

function lock(object: object, key: PropertyKey): void {
  const property = getOwnPropertyDescriptor(object, key);
  if (!property?.configurable || FREE.has(key)) return;
  const fixed = 'value' in property ? { writable: false } : {};
  defineProperty(object, key, { configurable: false, ...fixed });
}

function iteratorPrototypes(): object[] {
  const of = (iterator: object): object => getPrototypeOf(iterator) as object;
  const generator = of((function* () {})());
  const asyncGenerator = of((async function* () {})());
  const list = of([][Symbol.iterator]());
  return [
    list,
    of(list),
    of(new globalThis.Map().values()),
    of(new globalThis.Set().values()),
    of(''[Symbol.iterator]()),
    of(''.matchAll(/x/g)),
    of(generator),
    of(asyncGenerator),
    of(of(asyncGenerator)),
  ];
}
