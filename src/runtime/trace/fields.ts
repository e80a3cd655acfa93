/** How one field of an event is kept as one 32-bit integer, and what readers see in its place. */

import { isEncoded } from './check-encoded.ts';
import type { Encoded } from './encoded.ts';
import { placesOf } from './places-of.ts';

/** A place in the reader's own TypeScript. Lines and columns count from 1. */
export interface Site {
  file: string;
  line: number;
  column: number;
  /** The text of the expression, on one line. */
  text: string;
  /** Of a call: that its value is dropped, or only put somewhere. */
  value?: 'dropped' | 'kept';
  /** Of a loop: its last line, where that is another one. */
  last?: number;
}

/** What can be waited for, or can wake a task. */
export const refKinds = [
  'task',
  'timer',
  'request',
  'body',
  'join',
  'promise',
  'value',
  'socket',
  'borrowing',
  'query',
  'pool',
  'receive',
  'job',
] as const;
export type RefKind = (typeof refKinds)[number];

/** Something that lasts, named by its kind and its id. Promises nobody knows more about have id 0. */
export interface Ref {
  kind: RefKind;
  id: number;
}

export const ABSENT = -1;

/** The side tables that integers of the columns point into. */
export interface Tables {
  strings: readonly string[];
  values: readonly Encoded[];
  sites: readonly Site[];
}

export interface Field<T> {
  decode(cell: number, tables: Tables): T;
  /** The inverse, into tables that grow. */
  encode(value: T, tables: TableWriter): number;
  /** Whether `cell` can be decoded at all; checked when a trace arrives from a realm. */
  valid(cell: number, tables: Tables): boolean;
  /** The realm knows the cell already: an id, a packed ref, a site's number. */
  cell?: true;
  /** Engine-worded fields are left out when two traces are compared. */
  engine?: true;
}

export interface TableWriter {
  /** What is read back as it was. */
  string(text: string): number;
  /** What is for people: of a long one the beginning may do. */
  text(text: string): number;
  value(value: Encoded): number;
  site(site: Site): number;
}

export const int: Field<number> = {
  cell: true,
  decode: (cell) => cell,
  encode: (value) => value,
  valid: () => true,
};

export const flag: Field<boolean> = {
  decode: (cell) => cell === 1,
  encode: (value) => (value ? 1 : 0),
  valid: (cell) => cell === 0 || cell === 1,
};

export const text: Field<string> = {
  decode: (cell, { strings }) => strings[cell] ?? '',
  encode: (value, tables) => tables.text(value),
  valid: (cell, { strings }) => typeof strings[cell] === 'string',
};

export const site: Field<Site> = {
  cell: true,
  decode: (cell, { sites }) => sites[cell] as Site,
  encode: (value, tables) => tables.site(value),
  valid: (cell, { sites }) => isSite(sites[cell]),
};

export const value: Field<Encoded> = {
  decode: (cell, { values }) => values[cell] as Encoded,
  encode: (encoded, tables) => tables.value(encoded),
  valid: (cell, { values }) => cell >= 0 && cell < values.length && isEncoded(values[cell]),
};

const isSite = (place: Site | undefined): boolean =>
  typeof place?.file === 'string' &&
  typeof place.text === 'string' &&
  (place.last === undefined || Number.isInteger(place.last)) &&
  (place.value === undefined || place.value === 'dropped' || place.value === 'kept') &&
  Number.isInteger(place.line) &&
  Number.isInteger(place.column);

/** Numbers with one space between them: there is one way to read it, and a forged text of any length is soon refused. */
const PACKED_REFS = /^(?:\d+(?: \d+)*)?$/;

/** Several refs: kept as one text, packed. */
export const refs: Field<Ref[]> = {
  decode: (cell, tables) =>
    text
      .decode(cell, tables)
      .split(' ')
      .filter(Boolean)
      .map((packed) => ref.decode(Number(packed), tables)),
  encode: (all, tables) => {
    let packed = '';
    for (let i = 0; i < all.length; i++) {
      const { kind, id } = all[i] as Ref;
      packed += `${i === 0 ? '' : ' '}${packRef(kind, id)}`;
    }
    return tables.string(packed);
  },
  valid: (cell, tables) => text.valid(cell, tables) && PACKED_REFS.test(text.decode(cell, tables)),
};

/** Names with values, in order: headers. */
export const pairs: Field<[name: string, value: string][]> = {
  decode: (cell, tables) =>
    text
      .decode(cell, tables)
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)];
      }),
  encode: (all, tables) => {
    let lines = '';
    for (let i = 0; i < all.length; i++) {
      const pair = all[i] as [string, string];
      lines += `${i === 0 ? '' : '\n'}${pair[0]}: ${pair[1]}`;
    }
    return tables.text(lines);
  },
  valid: text.valid,
};

/** Worded by the engine: the text of its own errors, stack frames. */
export const engineText: Field<string> = { ...text, engine: true };

const KIND_BITS = 4;
const kindCodes = placesOf(refKinds);
export const packRef = (kind: RefKind, id: number): number => (id << KIND_BITS) | kindCodes[kind];

/** The kind in a packed ref, as `packRef(kind, 0)`: to compare without unpacking. */
export const kindOfRef = (packed: number): number => packed & ((1 << KIND_BITS) - 1);
export const idOfRef = (packed: number): number => packed >>> KIND_BITS;

export const unpackRef = (packed: number): Ref => ({
  kind: refKinds[packed & ((1 << KIND_BITS) - 1)] as RefKind,
  id: packed >>> KIND_BITS,
});

export const ref: Field<Ref> = {
  cell: true,
  decode: unpackRef,
  encode: ({ kind, id }) => packRef(kind, id),
  valid: (cell) => (cell & ((1 << KIND_BITS) - 1)) < refKinds.length,
};

export function oneOf<const T extends string>(...names: readonly T[]): Field<T> {
  const places = placesOf(names);
  return {
    decode: (cell) => names[cell] as T,
    encode: (name) => places[name] ?? ABSENT,
    valid: (cell) => cell >= 0 && cell < names.length,
  };
}

/** A field that an event may lack. */
export function maybe<T>(field: Field<T>): Field<T | undefined> {
  return {
    ...field,
    decode: (cell, tables) => (cell === ABSENT ? undefined : field.decode(cell, tables)),
    encode: (present, tables) => (present === undefined ? ABSENT : field.encode(present, tables)),
    valid: (cell, tables) => cell === ABSENT || field.valid(cell, tables),
  };
}
