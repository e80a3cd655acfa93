import type { Structure } from '../../encoded.ts';
import { natureOf, opening } from './braces.ts';
import { areNumbers, contents } from './contents.ts';
import { join } from './join.ts';
import type { Context } from './options.ts';
import { prefix } from './prefix.ts';
import { properties, reference } from './properties.ts';

/** What stands between braces: lists, maps, objects and their kin (`formatRaw` of Node). */
export function structure(value: Structure, depth: number, context: Context): string {
  const open = opening(value);
  const close = open.endsWith('[') ? ']' : '}';
  if (isEmpty(value)) return `${open}${close}`;
  if (depth > context.depth) return tooDeep(value);
  context.lastDepth = depth + 1;
  const own = contents(value, depth + 1, context);
  const named = properties(propertiesOf(value), depth + 1, context);
  const isList = close === ']';
  if (context.sorted) named.sort();
  const output = [...own, ...named];
  if (context.sorted && !isList) output.sort();
  const base = reference(value.id, '', context);
  const list = isList ? { list: { numbers: areNumbers(value, output.length) } } : {};
  return join({ base, open, close, output, ...list }, depth + 1, context);
}

function propertiesOf(value: Structure): Parameters<typeof properties>[0] {
  if (value.type === 'array') return value;
  if (value.type === 'object') return { entries: value.entries, left: value.more };
  return ('extras' in value && value.extras) || { entries: [] };
}

function isEmpty(value: Structure): boolean {
  if (value.type === 'promise' || value.type === 'proxy') return false;
  const { entries, left = 0 } = propertiesOf(value);
  if (entries.length > 0 || left > 0) return false;
  if (value.type === 'object') return value.parts === undefined;
  return (value.type === 'map' ? value.pairs : value.items).length + value.more === 0;
}

function tooDeep(value: Structure): string {
  if (value.type === 'proxy') return 'Proxy [Array]';
  const text = prefix(value, natureOf(value)).trimEnd();
  return value.class === '' ? text : `[${text}]`;
}
