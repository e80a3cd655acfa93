/**
 * A value of the reader's program, as structure: what crosses from the realm, and what the console unfolds.
 * Strings, booleans, null and ordinary numbers stand for themselves. Every object is there once: it is a tree.
 */
export type Encoded = string | number | boolean | null | EncodedObject;

export type EncodedObject = Plain | Based | Structure | Host | Left;

/** What has nothing inside. */
type Plain =
  | { type: 'undefined' }
  /** `NaN`, `Infinity`, `-Infinity`, `-0`. */
  | { type: 'number'; text: string }
  | { type: 'bigint'; text: string }
  | { type: 'symbol'; text: string }
  /** `class` and `tag` where they say more than the name. */
  | { type: 'error'; id: number; name: string; message: string; class?: string; tag?: string };

/** What is shown as a text of its own; `extras` where somebody has put properties on it, or another class. */
export type Based =
  | EncodedFunction
  | { type: 'date'; text: string; extras?: Extras }
  | { type: 'regexp'; text: string; extras?: Extras }
  /** `new String('a')`: an object around a primitive. */
  | { type: 'boxed'; of: string; value: Encoded; extras?: Extras };

export interface EncodedFunction {
  type: 'function';
  name: string;
  of: 'function' | 'class' | 'async function' | 'generator' | 'async generator';
  /** What a class extends, by name. */
  parent?: string;
  extras?: Extras;
}

/** Where an object is one of its own and has properties. */
export interface Extras extends Identity, Properties {}

export interface Identity {
  /** The same for one object throughout a run, in the order in which they are first seen. */
  id: number;
  /** The name of the constructor; '' for an object without prototype. */
  class: string;
  /** `Symbol.toStringTag`, where it is data and says another name. */
  tag?: string;
}

interface Properties {
  entries: Entry[];
  /** How many properties are left out. */
  left?: number;
}

/** What is shown between braces. `more` counts items that are left out. */
export type Structure = Identity &
  (
    | ({ type: 'array'; items: Item[]; more: number } & Properties)
    /** `parts`: what is said of its inside in words. `of`: what it is by its nature, when `class` is ''. */
    | { type: 'object'; entries: Entry[]; more: number; parts?: string[]; of?: string }
    | { type: 'map'; pairs: [Encoded, Encoded][]; more: number; extras?: Properties }
    | { type: 'set'; items: Encoded[]; more: number; extras?: Properties }
    | { type: 'bytes'; items: (number | string)[]; more: number; of?: string; extras?: Properties }
    /** Without a state it is pending, as far as the realm can know. */
    | {
        type: 'promise';
        state?: 'fulfilled' | 'rejected';
        value?: Encoded;
        extras?: Properties;
      }
    | { type: 'proxy'; target: Encoded; handler: Encoded }
  );

/** An object of the platform that Node shows in a way of its own: `name`, then what stands for its inside. */
export type Host =
  | {
      type: 'host';
      id: number;
      name: string;
      inside: Encoded;
      /** Whether a level of depth is spent on it. */
      spends: boolean;
      /** What it is shown as where nothing deeper is; otherwise it is shown at every depth. */
      beyond?: string;
    }
  | { type: 'params'; id: number; name: string; pairs: [Encoded, Encoded][] };

/** What stands for something that is not there. */
type Left =
  /** An object already shown further out. */
  | { type: 'circular'; id: number }
  /** Deeper than is kept. */
  | { type: 'deep'; class: string; array: boolean }
  /** A string cut at the limit. */
  | { type: 'long'; text: string; more: number }
  /** What could not be looked at: a revoked proxy, for example. */
  | { type: 'opaque'; text: string };

/** A property. `how`: its key is a symbol, or it is shown although it is not enumerable. */
export type Entry = [
  key: string,
  value: Encoded | Accessor,
  how?: 'symbol' | 'hidden' | 'hidden symbol',
];

/** What a list has in one place, or in several that are empty. */
export type Item = Encoded | Accessor | Hole;

export interface Accessor {
  type: 'accessor';
  text: string;
}

/** An empty slot of a sparse array, `length` slots long. */
export interface Hole {
  type: 'hole';
  length: number;
}
