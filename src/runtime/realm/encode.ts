/**
 * Values of the program as plain structure, looked at without running any of its code: no getter, no
 * `toString`, no proxy trap that it could notice is relied on.
 */

import type { Encoded, EncodedObject, Entry, Hole } from '../trace/encoded.ts';
import { isModuleNamespace } from './module-namespace.ts';
import type { PlatformObjects } from './platform-objects.ts';

/** What is kept of a value; the rest is counted. */
const DEPTH = 6;
const ITEMS = 200;
const TEXT = 10_000;

type Look = (object: object) => EncodedObject | undefined;

const { getOwnPropertyDescriptor, getPrototypeOf, is } = Object;
const { ownKeys, apply } = Reflect;
const isArray = Array.isArray;
const text = String;
const mapEntries = Map.prototype.entries;
const setValues = Set.prototype.values;
const mapSize = getOwnPropertyDescriptor(Map.prototype, 'size')?.get as () => number;
const setSize = getOwnPropertyDescriptor(Set.prototype, 'size')?.get as () => number;
const dateTime = Date.prototype.getTime;
const dateIso = Date.prototype.toISOString;
const regexpSource = RegExp.prototype.toString;
/** Only what a regular expression has inside; `flags` would read properties of anything. */
const regexpSlot = getOwnPropertyDescriptor(RegExp.prototype, 'source')?.get as () => string;
const symbolText = Symbol.prototype.toString;
const functionText = Function.prototype.toString;
const typedLength = getOwnPropertyDescriptor(getPrototypeOf(Int8Array.prototype), 'length')
  ?.get as () => number;
const then = Promise.prototype.then;

/** Gives each object of a run a number, in the order in which they are first seen. */
export class Encoder {
  readonly #ids = new WeakMap<object, number>();
  #platform: PlatformObjects = () => undefined;
  #lastId = 0;

  /** From now on, the platform's own objects are shown by what one may see of them. */
  show(platform: PlatformObjects): void {
    this.#platform = platform;
  }

  encode(value: unknown): Encoded {
    return this.#any(value, 0, []);
  }

  id(object: object): number {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#ids.set(object, ++this.#lastId);
    return this.#lastId;
  }

  #any(value: unknown, depth: number, above: object[]): Encoded {
    switch (typeof value) {
      case 'string':
        return value.length <= TEXT
          ? value
          : { type: 'long', text: value.slice(0, TEXT), more: value.length - TEXT };
      case 'number':
        return Number.isFinite(value) && !is(value, -0)
          ? value
          : { type: 'number', text: is(value, -0) ? '-0' : text(value) };
      case 'boolean':
        return value;
      case 'undefined':
        return { type: 'undefined' };
      case 'bigint':
        return { type: 'bigint', text: text(value) };
      case 'symbol':
        return { type: 'symbol', text: apply(symbolText, value, []) };
      case 'function':
        return this.#function(value);
      default:
        return value === null ? null : this.#object(value as object, depth, above);
    }
  }

  #function(value: object): Encoded {
    const name = dataProperty(value, 'name');
    const source = attempt(() => apply(functionText, value, []) as string) ?? '';
    return {
      type: 'function',
      name: typeof name === 'string' ? name : '',
      of: /^class\b/.test(source) ? 'class' : 'function',
    };
  }

  #object(value: object, depth: number, above: object[]): Encoded {
    const id = this.id(value);
    if (above.includes(value)) return { type: 'circular', id };
    const looked = attempt(() => this.#look(value, id, depth, [...above, value]));
    return looked ?? { type: 'opaque', text: '<Revoked Proxy>' };
  }

  #look(value: object, id: number, depth: number, above: object[]): EncodedObject {
    if (isError(value)) return { type: 'error', id, ...errorText(value) };
    const name = taggedName(value);
    const array = isArray(value);
    if (depth > DEPTH) return { type: 'deep', class: name || 'Object', array };
    const inside = (each: unknown) => this.#any(each, depth + 1, above);
    if (isModuleNamespace(value)) return namespace(value, id, inside);
    const attributes = attempt(() => this.#platform(value));
    const entries = () => this.#entries(value, array, inside, attributes);
    if (array) {
      const { items, more } = arrayItems(value as unknown[], inside);
      return { type: 'array', id, class: name, items, more, entries: entries().entries };
    }
    const special = bytes(value, id, name) ?? date(value) ?? regexp(value) ?? promise(value, id);
    if (special) return special;
    const keyed = collection(value, id, name, inside);
    return keyed ?? { type: 'object', id, class: name, ...entries() };
  }

  #entries(
    value: object,
    array: boolean,
    inside: (each: unknown) => Encoded,
    attributes: [name: string, value: unknown][] | undefined,
  ): { entries: Entry[]; more: number } {
    const entries: Entry[] = [];
    let more = 0;
    for (const [name, each] of attributes ?? []) entries.push([name, inside(each)]);
    for (const key of ownKeys(value)) {
      if (attributes && isOfTheEngine(key)) continue;
      if (array && typeof key === 'string' && (key === 'length' || /^\d+$/.test(key))) continue;
      const property = getOwnPropertyDescriptor(value, key);
      if (!property?.enumerable) continue;
      if (entries.length === ITEMS) more++;
      else
        entries.push([
          typeof key === 'symbol' ? apply(symbolText, key, []) : key,
          shown(property, inside),
        ]);
    }
    return { entries, more };
  }
}

/** Where Node keeps what is inside of the platform's objects, and what Chromium puts on each event itself. */
const isOfTheEngine = (key: string | symbol): boolean =>
  typeof key === 'symbol' || key === 'isTrusted';

function shown(property: PropertyDescriptor, inside: (value: unknown) => Encoded): Entry[1] {
  if ('value' in property) return inside(property.value);
  const both = property.get && property.set ? 'Getter/Setter' : property.get ? 'Getter' : 'Setter';
  return { type: 'accessor', text: `[${both}]` };
}

/** As Node shows it; a variable that is not there yet can't be read. */
function namespace(value: object, id: number, inside: (value: unknown) => Encoded): EncodedObject {
  const entries: Entry[] = [];
  for (const key of ownKeys(value)) {
    if (typeof key === 'symbol') continue;
    const property = attempt(() => getOwnPropertyDescriptor(value, key));
    entries.push([key, property ? shown(property, inside) : UNINITIALIZED]);
  }
  return { type: 'object', id, class: '[Module: null prototype]', entries, more: 0 };
}

const UNINITIALIZED: Entry[1] = { type: 'accessor', text: '<uninitialized>' };

function arrayItems(
  array: unknown[],
  inside: (value: unknown) => Encoded,
): { items: (Encoded | Hole)[]; more: number } {
  const items: (Encoded | Hole)[] = [];
  let at = 0;
  for (; at < array.length && items.length < ITEMS; at++) {
    const property = getOwnPropertyDescriptor(array, at);
    const last = items.at(-1);
    if (property) items.push(shown(property, inside) as Encoded);
    else if (isHole(last)) last.length++;
    else items.push({ type: 'hole', length: 1 });
  }
  return { items, more: array.length - at };
}

const isHole = (item: Encoded | Hole | undefined): item is Hole =>
  typeof item === 'object' && item !== null && item.type === 'hole';

function bytes(value: object, id: number, name: string): EncodedObject | undefined {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return undefined;
  const length = apply(typedLength, value, []) as number;
  const items: (number | string)[] = [];
  for (let i = 0; i < length && i < ITEMS; i++) {
    const item = (value as unknown as ArrayLike<number | bigint>)[i] as number | bigint;
    items.push(
      typeof item === 'bigint' || !Number.isFinite(item) || is(item, -0) ? wide(item) : item,
    );
  }
  return { type: 'bytes', id, class: name, items, more: length - items.length };
}

const wide = (item: number | bigint): string =>
  typeof item === 'bigint' ? `${item}n` : is(item, -0) ? '-0' : text(item);

const date: Look = (value) => {
  const time = attempt(() => apply(dateTime, value, []) as number);
  if (time === undefined) return undefined;
  return { type: 'date', text: Number.isNaN(time) ? 'Invalid Date' : apply(dateIso, value, []) };
};

const regexp: Look = (value) =>
  attempt(() => apply(regexpSlot, value, []) as string) !== undefined && value instanceof RegExp
    ? { type: 'regexp', text: apply(regexpSource, value, []) as string }
    : undefined;

/** Its state cannot be seen from outside without a tick. */
function promise(value: object, id: number): EncodedObject | undefined {
  return value instanceof Promise && then !== undefined ? { type: 'promise', id } : undefined;
}

function collection(
  value: object,
  id: number,
  name: string,
  inside: (each: unknown) => Encoded,
): EncodedObject | undefined {
  const pairs = attempt(() => apply(mapEntries, value, []) as Iterator<[unknown, unknown]>);
  if (pairs) {
    const kept = first(pairs, ([key, item]) => [inside(key), inside(item)] as [Encoded, Encoded]);
    const more = (apply(mapSize, value, []) as number) - kept.length;
    return { type: 'map', id, class: name, pairs: kept, more };
  }
  const values = attempt(() => apply(setValues, value, []) as Iterator<unknown>);
  if (!values) return undefined;
  const items = first(values, inside);
  return {
    type: 'set',
    id,
    class: name,
    items,
    more: (apply(setSize, value, []) as number) - items.length,
  };
}

function first<T, U>(iterator: Iterator<T>, convert: (value: T) => U): U[] {
  const kept: U[] = [];
  for (let next = iterator.next(); !next.done && kept.length < ITEMS; next = iterator.next()) {
    kept.push(convert(next.value));
  }
  return kept;
}

const isError = (value: object): boolean =>
  value instanceof Error || (typeof DOMException !== 'undefined' && value instanceof DOMException);

/** `name` and `message` as data; a getter of the program's own is not called. */
export function errorText(error: object): { name: string; message: string } {
  const name = inherited(error, 'name');
  const message = inherited(error, 'message');
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
  };
}

/** A property along the prototype chain, read only where it is data or the platform's own accessor. */
function inherited(object: object, key: string | symbol): unknown {
  for (let at: object | null = object; at; at = getPrototypeOf(at)) {
    const property = attempt(() => getOwnPropertyDescriptor(at as object, key));
    if (!property) continue;
    if ('value' in property) return property.value;
    return platformGetters.has(property.get)
      ? apply(property.get as () => unknown, object, [])
      : undefined;
  }
  return undefined;
}

const platformGetters = new Set<unknown>(
  ['name', 'message'].map(
    (key) =>
      typeof DOMException !== 'undefined' &&
      getOwnPropertyDescriptor(DOMException.prototype, key)?.get,
  ),
);

/** The constructor's name as Node's inspect finds it; '' for null prototypes. */
function className(value: object): string {
  for (let at: object | null = value; at; at = getPrototypeOf(at)) {
    const made = dataProperty(at, 'constructor');
    if (typeof made !== 'function') continue;
    const name = dataProperty(made, 'name');
    if (typeof name === 'string' && name !== '') return name;
  }
  return '';
}

/** With ` [Tag]` where `Symbol.toStringTag` says another name, as Node's inspect shows it. */
function taggedName(value: object): string {
  const name = className(value);
  const own = attempt(() => getOwnPropertyDescriptor(value, Symbol.toStringTag));
  const tag = own?.enumerable ? '' : inherited(value, Symbol.toStringTag);
  const differs = typeof tag === 'string' && tag !== '' && tag !== name;
  return name !== '' && differs ? `${name} [${tag}]` : name;
}

function dataProperty(object: object, key: string): unknown {
  return attempt(() => getOwnPropertyDescriptor(object, key))?.value;
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
