import type { Hole, Item, Structure } from '../../encoded.ts';
import type { Context } from './options.ts';
import { show } from './show.ts';

type Listed = Extract<Structure, { type: 'array' | 'set' | 'bytes' | 'map' }>;

/** What an object has inside besides its properties: items, pairs, a promise's value. */
export function contents(value: Structure, depth: number, context: Context): string[] {
  context.indentation += 2;
  const output = parts(value, (each) => show(each, depth, context), context.maxArrayLength);
  context.indentation -= 2;
  return output;
}

function parts(value: Structure, one: (each: Item) => string, most: number): string[] {
  switch (value.type) {
    case 'array':
    case 'set':
      return withRest(value.items.slice(0, most).map(one), value);
    case 'bytes':
      return withRest(value.items.slice(0, most).map(String), value);
    case 'map': {
      const kept = value.pairs.slice(0, most);
      return withRest(
        kept.map(([key, each]) => `${one(key)} => ${one(each)}`),
        value,
      );
    }
    case 'promise':
      if (value.state === undefined) return ['<pending>'];
      return [`${value.state === 'rejected' ? '<rejected> ' : ''}${one(value.value ?? null)}`];
    case 'proxy':
      return [one(value.target), one(value.handler)];
    default:
      return [...(value.parts ?? [])];
  }
}

/** Says how many items are not among the parts shown; a part of a sparse array may stand for several. */
function withRest(shown: string[], value: Listed): string[] {
  const rest = lengthOf(value) - covered(itemsOf(value), shown.length);
  return rest > 0 ? [...shown, `... ${rest} more item${rest > 1 ? 's' : ''}`] : shown;
}

const itemsOf = (value: Listed): readonly unknown[] =>
  value.type === 'map' ? value.pairs : value.items;

/** How many items it has, holes and those left out counted. */
export function lengthOf(value: Listed): number {
  const items = itemsOf(value);
  return covered(items, items.length) + value.more;
}

function covered(items: readonly unknown[], count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += holesAt(items[i]);
  return sum;
}

const holesAt = (item: unknown): number => {
  const hole = item as Hole | null;
  return typeof hole === 'object' && hole?.type === 'hole' ? hole.length : 1;
};

/** Whether the first `count` items are numbers, so that they stand at the right of their columns. */
export function areNumbers(value: Structure, count: number): boolean {
  if (value.type === 'bytes') return count <= lengthOf(value);
  if (value.type !== 'array') return true;
  return count <= lengthOf(value) && value.items.slice(0, count).every(isNumeric);
}

const isNumeric = (item: Item): boolean =>
  typeof item === 'number' ||
  (typeof item === 'object' && (item?.type === 'number' || item?.type === 'bigint'));
