/** Whether a value that came from outside has the structure of an encoded one, all the way down. */

import type { EncodedObject } from './encoded.ts';

/** An honest value is not deeper: the realm stops before. */
const DEEPEST = 250;

/** Where the check has come: a value is a tree, so nothing of it is met twice. */
interface Path {
  depth: number;
  seen: Set<object>;
}

type Parts = { [name: string]: unknown };
type Test = (value: unknown, path: Path) => boolean;
type Tests = { [part: string]: Test };

const text: Test = (value) => typeof value === 'string';
const number: Test = (value) => typeof value === 'number';
const flag: Test = (value) => typeof value === 'boolean';
const oneOf =
  (...names: string[]): Test =>
  (value) =>
    names.includes(value as string);
const maybe =
  (test: Test): Test =>
  (value, path) =>
    value === undefined || test(value, path);
const list =
  (test: Test): Test =>
  (value, path) =>
    Array.isArray(value) && value.every((each) => test(each, path));
const tuple =
  (...tests: Test[]): Test =>
  (value, path) =>
    Array.isArray(value) &&
    value.length <= tests.length &&
    tests.every((test, i) => test(value[i], path));
const record =
  (tests: Tests): Test =>
  (value, path) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([name, test]) => test((value as Parts)[name], path));

const encoded: Test = (value, { depth, seen }) =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (depth < DEEPEST && has(value, types, { depth: depth + 1, seen }));
const item: Test = (value, path) => has(value, items, path) || encoded(value, path);
const entry = tuple(
  text,
  (value, path) => has(value, accessors, path) || encoded(value, path),
  maybe(oneOf('symbol', 'hidden', 'hidden symbol')),
);
const byte: Test = (value, path) => number(value, path) || text(value, path);
const natures = oneOf('function', 'class', 'async function', 'generator', 'async generator');

const identity = { id: number, class: text, tag: maybe(text) };
const properties = { entries: list(entry), left: maybe(number) };
const extras = maybe(record({ ...identity, ...properties }));
const named = { ...identity, extras: maybe(record(properties)) };
const types = {
  undefined: {},
  number: { text },
  bigint: { text },
  symbol: { text },
  error: { id: number, name: text, message: text, class: maybe(text), tag: maybe(text) },
  function: { name: text, of: natures, parent: maybe(text), extras },
  date: { text, extras },
  regexp: { text, extras },
  boxed: { of: text, value: encoded, extras },
  array: { ...identity, items: list(item), more: number, ...properties },
  object: {
    ...identity,
    entries: list(entry),
    more: number,
    parts: maybe(list(text)),
    of: maybe(text),
  },
  map: { ...named, pairs: list(tuple(encoded, encoded)), more: number },
  set: { ...named, items: list(encoded), more: number },
  bytes: { ...named, items: list(byte), more: number, of: maybe(text) },
  promise: { ...named, state: maybe(oneOf('fulfilled', 'rejected')), value: maybe(encoded) },
  proxy: { ...identity, target: encoded, handler: encoded },
  host: { id: number, name: text, inside: encoded, spends: flag, beyond: maybe(text) },
  params: { id: number, name: text, pairs: list(tuple(encoded, encoded)) },
  circular: { id: number },
  deep: { class: text, array: flag },
  long: { text, more: number },
  opaque: { text },
} satisfies { [T in EncodedObject['type']]: Tests };
const accessors = { accessor: { text } };
const items = { ...accessors, hole: { length: number } };

/** One that is too deep, or has a part of it in two places, was not made by a realm. */
export const isEncoded = (value: unknown): boolean => encoded(value, { depth: 0, seen: new Set() });

function has(value: unknown, known: { [type: string]: Tests }, path: Path): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type } = value as Parts;
  if (typeof type !== 'string' || !Object.hasOwn(known, type)) return false;
  if (path.seen.has(value)) return false;
  path.seen.add(value);
  return record(known[type] as Tests)(value, path);
}
