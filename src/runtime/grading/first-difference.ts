/** Where two encoded values first differ, in the order in which they are printed. */

import type { Accessor, Encoded, Item } from '../trace/index.ts';

/** As a program would reach it, `[2].id`, with what is there; `undefined` where one of them has nothing. */
export interface FirstDifference {
  path: string;
  seen: Slot | undefined;
  wanted: Slot | undefined;
}

type Slot = Encoded | Accessor | Item;

/** @returns undefined when they are the same, as `sameValue` has it: neither the order of properties counts nor a class */
export function firstDifference(
  seen: Slot | undefined,
  wanted: Slot | undefined,
  path = '',
): FirstDifference | undefined {
  const [parts, others] = [partsOf(seen), partsOf(wanted)];
  if (!parts || !others || parts.kind !== others.kind)
    return JSON.stringify(seen, withoutId) === JSON.stringify(wanted, withoutId)
      ? undefined
      : { path, seen, wanted };
  for (const key of new Set([...others.byKey.keys(), ...parts.byKey.keys()])) {
    const below = firstDifference(parts.byKey.get(key), others.byKey.get(key), path + key);
    if (below) return below;
  }
  return undefined;
}

/** The identity of an object is of one run only. */
const withoutId = (key: string, value: unknown): unknown => (key === 'id' ? undefined : value);

interface Parts {
  kind: 'array' | 'object';
  /** By how each is reached from there. */
  byKey: Map<string, Slot>;
}

function partsOf(value: Slot | undefined): Parts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kind = value.type;
  if (kind === 'array')
    return { kind, byKey: new Map(value.items.map((item, at) => [`[${at}]`, item])) };
  if (kind === 'object')
    return { kind, byKey: new Map(value.entries.map(([name, of]) => [reach(name), of])) };
  return undefined;
}

const reach = (name: unknown): string =>
  typeof name === 'string' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
    ? `.${name}`
    : `[${JSON.stringify(name)}]`;
