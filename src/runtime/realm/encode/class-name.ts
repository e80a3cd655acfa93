import { getOwnPropertyDescriptor, mapGet, ownKeys } from '../uncurried.ts';
import { includes, ownData } from './data.ts';

/** Classes whose `constructor` property may have been tampered with (Node's "well-known prototypes"). */
const wellKnown = new Map<unknown, string>(
  [
    Array,
    ArrayBuffer,
    Function,
    globalThis.Map,
    globalThis.Set,
    Object,
    RegExp,
    Date,
    DataView,
    Error,
    AggregateError,
    RangeError,
    TypeError,
    Boolean,
    Number,
    String,
    Promise,
    globalThis.WeakMap,
    globalThis.WeakSet,
    Object.getPrototypeOf(Int8Array),
  ].map((each) => [each.prototype, each.name]),
);

/** What is looked at: an object that is no proxy, and its prototypes, nearest first. */
export interface Subject {
  object: object;
  chain: readonly object[];
}

/**
 * The name of the constructor, as Node's inspect finds it: the nearest along the chain of which the object is an
 * instance; '' without a prototype. Where none is found, the prototype is named: `Object <Parcel>`.
 *
 * @param nature what it is, whatever its prototypes
 * @param depth below the value that is logged
 */
export function className(subject: Subject, nature: string, depth: number): string {
  return nameFrom(subject, -1, nature, depth);
}

function nameFrom(
  { object, chain }: Subject,
  first: number,
  nature: string,
  depth: number,
): string {
  for (let i = first; i < chain.length; i++) {
    const at = i < 0 ? object : (chain[i] as object);
    const known = i > first ? mapGet(wellKnown, at) : undefined;
    if (known !== undefined) return known;
    const made = ownData(at, 'constructor');
    if (typeof made !== 'function') continue;
    const name = ownData(made, 'name');
    const isInstance = includes(chain, ownData(made, 'prototype'), first + 1);
    if (typeof name === 'string' && name !== '' && isInstance) return name;
  }
  const above = chain[first + 1];
  if (above === undefined) return '';
  if (depth > SHOWN_DEPTH) return `${nature} <Complex prototype>`;
  const of = nameFrom({ object, chain }, first + 1, 'Object', depth + 1);
  return `${nature} <${of || orphan(above)}>`;
}

/** How deep Node looks by default. */
const SHOWN_DEPTH = 2;

/** An object without prototype as Node prints it at no depth. */
function orphan(object: object): string {
  const keys = ownKeys(object);
  let shown = '[Object: null prototype] {}';
  for (let i = 0; i < keys.length; i++) {
    const property = getOwnPropertyDescriptor(object, keys[i] as PropertyKey);
    if (property?.enumerable) shown = '[Object: null prototype]';
  }
  return shown;
}
