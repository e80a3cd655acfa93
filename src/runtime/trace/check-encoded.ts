/** Whether a value that came from outside has the structure of an encoded one, all the way down. */

import type { EncodedObject } from './encoded.ts';

type Parts = { [name: string]: unknown };
type Test = (value: unknown) => boolean;
type Tests = { [part: string]: Test };

const text: Test = (value) => typeof value === 'string';
const number: Test = (value) => typeof value === 'number';
const flag: Test = (value) => typeof value === 'boolean';
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const pair =
  (first: Test, second: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);

const encoded: Test = (value) => isEncoded(value);
const item: Test = (value) => has(value, items) || isEncoded(value);
const entry = pair(text, (value) => has(value, accessors) || isEncoded(value));
const byte: Test = (value) => number(value) || text(value);

const one = { id: number, class: text };
const types = {
  undefined: {},
  number: { text },
  bigint: { text },
  symbol: { text },
  function: { name: text, of: (value) => value === 'function' || value === 'class' },
  date: { text },
  regexp: { text },
  error: { id: number, name: text, message: text },
  promise: { id: number },
  array: { ...one, items: list(item), more: number, entries: list(entry) },
  object: { ...one, entries: list(entry), more: number },
  map: { ...one, pairs: list(pair(encoded, encoded)), more: number },
  set: { ...one, items: list(encoded), more: number },
  bytes: { ...one, items: list(byte), more: number },
  circular: { id: number },
  deep: { class: text, array: flag },
  long: { text, more: number },
  opaque: { text },
} satisfies { [T in EncodedObject['type']]: Tests };
const items = { hole: { length: number } };
const accessors = { accessor: { text } };

export function isEncoded(value: unknown): boolean {
  try {
    return value === null || text(value) || number(value) || flag(value) || has(value, types);
  } catch {
    // So deep that the stack does not reach down.
    return false;
  }
}

function has(value: unknown, known: { [type: string]: Tests }): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type } = value as Parts;
  if (typeof type !== 'string' || !Object.hasOwn(known, type)) return false;
  return Object.entries(known[type] ?? {}).every(([name, test]) => test((value as Parts)[name]));
}
