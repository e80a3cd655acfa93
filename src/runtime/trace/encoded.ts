/**
 * A value of the reader's program, as structure: what crosses from the realm, and what the console unfolds.
 * Strings, booleans, null and ordinary numbers stand for themselves.
 */
export type Encoded = string | number | boolean | null | EncodedObject;

export type EncodedObject =
  | { type: 'undefined' }
  /** `NaN`, `Infinity`, `-Infinity`, `-0`. */
  | { type: 'number'; text: string }
  | { type: 'bigint'; text: string }
  | { type: 'symbol'; text: string }
  | { type: 'function'; name: string; of: 'function' | 'class' }
  | { type: 'date'; text: string }
  | { type: 'regexp'; text: string }
  | { type: 'error'; id: number; name: string; message: string }
  | { type: 'promise'; id: number }
  | {
      type: 'array';
      id: number;
      class: string;
      items: (Encoded | Hole)[];
      more: number;
      entries: Entry[];
    }
  | { type: 'object'; id: number; class: string; entries: Entry[]; more: number }
  | { type: 'map'; id: number; class: string; pairs: [Encoded, Encoded][]; more: number }
  | { type: 'set'; id: number; class: string; items: Encoded[]; more: number }
  | { type: 'bytes'; id: number; class: string; items: (number | string)[]; more: number }
  /** An object already shown further out. */
  | { type: 'circular'; id: number }
  /** Deeper than is kept. */
  | { type: 'deep'; class: string; array: boolean }
  /** A string cut at the limit. */
  | { type: 'long'; text: string; more: number }
  /** What could not be looked at: a revoked proxy, for example. */
  | { type: 'opaque'; text: string };

/** `[key, value]`; a key that is not a plain name is shown quoted or in brackets. */
export type Entry = [key: string, value: Encoded | { type: 'accessor'; text: string }];

/** An empty slot of a sparse array, `length` slots long. */
export interface Hole {
  type: 'hole';
  length: number;
}
