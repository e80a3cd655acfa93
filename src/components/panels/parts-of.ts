import type { Accessor, Encoded, Entry, Item } from '../../runtime/trace/index.ts';

/** One thing inside of a value, and what it is called there; '' in a set. */
export interface Part {
  key: string;
  value: Encoded | Accessor | Extract<Item, { type: 'hole' }>;
}

/** What is inside of a value, as far as it is kept; nothing for what unfolds to nothing. */
export function partsOf(value: Encoded): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  switch (value.type) {
    case 'array':
      return [
        ...value.items.map((item, at) => ({ key: String(at), value: item })),
        ...ofEntries(value.entries),
      ];
    case 'object':
      return ofEntries(value.entries);
    case 'map':
      return [...value.pairs.map(ofPair), ...ofEntries(value.extras?.entries)];
    case 'params':
      return value.pairs.map(ofPair);
    case 'set':
      return [
        ...value.items.map((item) => ({ key: '', value: item })),
        ...ofEntries(value.extras?.entries),
      ];
    case 'bytes':
      return value.items.map((item, at) => ({ key: String(at), value: item }));
    case 'promise':
      return value.value === undefined ? [] : [{ key: value.state ?? 'value', value: value.value }];
    case 'host':
      return partsOf(value.inside);
    case 'proxy':
      return partsOf(value.target);
    case 'function':
    case 'date':
    case 'regexp':
    case 'boxed':
      return ofEntries(value.extras?.entries);
    default:
      return [];
  }
}

/** How many things inside are left out. */
export function moreThan(value: Encoded): number {
  return typeof value === 'object' && value !== null && 'more' in value && value.type !== 'long'
    ? value.more
    : 0;
}

const ofEntries = (entries: readonly Entry[] = []): Part[] =>
  entries.map(([key, value, how]) => ({ key: how?.includes('symbol') ? `[${key}]` : key, value }));

const ofPair = ([key, value]: [Encoded, Encoded]): Part => ({
  key: typeof key === 'string' ? key : typeof key === 'object' ? '[object]' : String(key),
  value,
});
