import type { Encoded, Item } from '../../encoded.ts';
import { inspect } from './inspect.ts';
import { width } from './width.ts';

interface Table {
  head: string[];
  /** A row may lack cells. */
  rows: (string | undefined)[][];
}

/** What `console.table` prints of its arguments: the data, and the names of the columns where they are given. */
export function tableText([data, columns]: readonly Encoded[]): string {
  const wanted = columns === undefined ? undefined : cellsOf(columns).map(([, name]) => bare(name));
  const { head, rows } = tableOf(data ?? null, wanted);
  const widths = head.map((name, i) =>
    Math.max(width(name), ...rows.map((row) => width(row[i] ?? ''))),
  );
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((columns) => '─'.repeat(columns + 2)).join(middle) + right;
  const line = (cells: readonly (string | undefined)[]) =>
    `│ ${widths.map((columns, i) => padded(cells[i] ?? '', columns)).join(' │ ')} │`;
  return [
    rule('┌', '┬', '┐'),
    line(head),
    rule('├', '┼', '┤'),
    ...rows.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}

const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

function tableOf(data: Encoded, wanted: readonly string[] | undefined): Table {
  if (typeof data === 'object' && data?.type === 'map') {
    const rows = data.pairs.map(([key, value], i) => [String(i), cell(key), cell(value)]);
    return { head: ['(iteration index)', 'Key', 'Values'], rows };
  }
  if (typeof data === 'object' && data?.type === 'set') {
    const rows = data.items.map((value, i) => [String(i), cell(value)]);
    return { head: ['(iteration index)', 'Values'], rows };
  }
  return byColumns(cellsOf(data), wanted);
}

/** A column for each name that a row has; primitives have one of their own, the last. */
function byColumns(data: [string, Item][], wanted: readonly string[] | undefined): Table {
  const columns: { [name: string]: (string | undefined)[] } = Object.create(null);
  const values: string[] = [];
  data.forEach(([, row], i) => {
    if (wanted === undefined && !isObject(row)) {
      values[i] = cell(row);
      return;
    }
    const own = new Map(cellsOf(row));
    for (const name of wanted ?? own.keys()) {
      columns[name] ??= [];
      const value = own.get(name);
      columns[name][i] = value === undefined ? '' : cell(value);
    }
  });
  const head = ['(index)', ...Object.keys(columns)];
  const all = Object.values(columns);
  if (values.length > 0) {
    head.push('Values');
    all.push(values);
  }
  return { head, rows: data.map(([name], i) => [name, ...all.map((column) => column[i])]) };
}

const isObject = (value: Item): boolean =>
  cellsKinds.has((value as { type?: string } | null)?.type);
const cellsKinds = new Set<string | undefined>([
  'array',
  'bytes',
  'object',
  'map',
  'set',
  'promise',
  'host',
  'params',
  'function',
  'date',
  'regexp',
  'boxed',
  'error',
  'deep',
]);

/** What `Object.keys` would name, with its value. */
function cellsOf(value: Item): [string, Item][] {
  if (typeof value !== 'object' || value === null) return [];
  const named = (entries: readonly (readonly [string, Item, string?])[]) =>
    entries.flatMap(([name, each, how]): [string, Item][] => (how ? [] : [[name, each]]));
  if (value.type === 'array' || value.type === 'bytes') {
    const cells: [string, Item][] = [];
    let at = 0;
    for (const item of value.items) {
      const isHole = typeof item === 'object' && item?.type === 'hole';
      if (!isHole) cells.push([String(at), item]);
      at += isHole ? item.length : 1;
    }
    const extra = value.type === 'array' ? value.entries : (value.extras?.entries ?? []);
    return [...cells, ...named(extra)];
  }
  if (value.type === 'object') return named(value.entries);
  return 'extras' in value && value.extras ? named(value.extras.entries) : [];
}

/** A cell: on one line, an object of more than two properties by its class only. */
function cell(value: Item): string {
  const isLarge =
    typeof value === 'object' &&
    value !== null &&
    value.type !== 'array' &&
    value.type !== 'bytes' &&
    cellsOf(value).length > 2;
  const options = {
    depth: isLarge ? -1 : 0,
    maxArrayLength: 3,
    breakLength: Number.POSITIVE_INFINITY,
  };
  return inspect(value as Encoded, options);
}

const bare = (name: Item): string => (typeof name === 'string' ? name : inspect(name as Encoded));
