/**
 * A value as Node 24 prints it when its output is no terminal (`util.inspect`: depth 2, 80 columns, compact 3),
 * with one exception: an error is one line, without stack, code and cause.
 */

import type { Encoded, EncodedObject, Entry, Hole } from '../encoded.ts';

const WIDTH = 80;
/** Node keeps a structure on one line while no more than this many levels are inside it. */
const COMPACT = 3;
const SHOWN_ITEMS = 100;
const SHOWN_DEPTH = 2;
const GROUPED_FROM = 7;

/** As an argument of `console.log`: strings and errors stand bare. */
export function inspectArgument(value: Encoded): string {
  if (typeof value === 'string') return value;
  if (isObject(value) && value.type === 'long')
    return `${value.text}… ${value.more} more characters`;
  if (isObject(value) && value.type === 'error') return errorLine(value);
  return inspect(value);
}

/** As `util.inspect(value, { depth: shownDepth })`. */
export function inspect(value: Encoded, shownDepth = SHOWN_DEPTH): string {
  const circular = circularIn(value);
  return show(value, 0, { shownDepth, lastDepth: 0, indentation: 0, circular });
}

interface Context {
  /** Levels that are shown below the first. */
  shownDepth: number;
  /** The depth of the structure that was begun last: what Node counts levels on one line by. */
  lastDepth: number;
  indentation: number;
  /** Ids of objects that contain themselves, numbered as Node does. */
  circular: ReadonlyMap<number, number>;
}

function show(value: Encoded | Hole | Entry[1], depth: number, context: Context): string {
  if (typeof value === 'string') return lines(value, context);
  if (!isObject(value)) return String(value);
  switch (value.type) {
    case 'undefined':
      return 'undefined';
    case 'number':
    case 'symbol':
    case 'date':
    case 'regexp':
    case 'accessor':
    case 'opaque':
      return value.text;
    case 'bigint':
      return `${value.text}n`;
    case 'long':
      return `${quote(value.text)}... ${value.more} more character${value.more > 1 ? 's' : ''}`;
    case 'hole':
      return `<${value.length} empty item${value.length > 1 ? 's' : ''}>`;
    case 'function':
      if (value.of === 'class') return `[class ${value.name || '(anonymous)'}]`;
      return value.name ? `[Function: ${value.name}]` : '[Function (anonymous)]';
    case 'error':
      return `[${errorLine(value)}]`;
    case 'promise':
      return 'Promise { <pending> }';
    case 'circular':
      return `[Circular *${context.circular.get(value.id) ?? 1}]`;
    case 'deep':
      return `[${value.class}]`;
    default:
      return structure(value, depth, context);
  }
}

/** A long text with line ends is shown line by line, as Node does. */
function lines(text: string, { indentation }: Context): string {
  if (text.length <= 16 || text.length <= WIDTH - indentation - 4) return quote(text);
  return text
    .split(/(?<=\n)/)
    .map(quote)
    .join(` +\n${' '.repeat(indentation + 2)}`);
}

type Structure = Extract<EncodedObject, { type: 'array' | 'object' | 'map' | 'set' | 'bytes' }>;

function structure(value: Structure, depth: number, context: Context): string {
  const empty = isEmpty(value);
  if (depth > context.shownDepth && !empty) return `[${value.class || 'Object: null prototype'}]`;
  if (!empty) context.lastDepth = depth;
  const output = parts(value, depth + 1, context);
  const [open, close] = braces(value);
  const reference = context.circular.get(value.id);
  const base = reference === undefined ? '' : `<ref *${reference}>`;
  if (output.length === 0) return `${base ? `${base} ` : ''}${open}${close}`;
  const list = value.type === 'array' || value.type === 'bytes';
  const grouped = list && output.length >= GROUPED_FROM ? group(output, value, context) : output;
  const short = context.lastDepth - depth < COMPACT && grouped === output;
  return joined(grouped, open, close, base, short, context.indentation);
}

function isEmpty(value: Structure): boolean {
  if (value.type === 'map') return value.pairs.length === 0;
  if (value.type === 'object') return value.entries.length === 0;
  return value.items.length === 0 && !('entries' in value && value.entries.length > 0);
}

function joined(
  output: readonly string[],
  open: string,
  close: string,
  base: string,
  short: boolean,
  indentation: number,
): string {
  const prefix = base ? `${base} ` : '';
  if (short) {
    const start = output.length + indentation + open.length + base.length + 10;
    const total = output.reduce((sum, part) => sum + part.length, output.length + start);
    const line = output.join(', ');
    if (total <= WIDTH && !line.includes('\n')) return `${prefix}${open} ${line} ${close}`;
  }
  const indent = `\n${' '.repeat(indentation)}`;
  return `${prefix}${open}${indent}  ${output.join(`,${indent}  `)}${indent}${close}`;
}

/** The parts between the braces. */
function parts(value: Structure, depth: number, context: Context): string[] {
  const output: string[] = [];
  const add = (each: Encoded | Hole | Entry[1], prefix = '') =>
    output.push(prefix + show(each, depth, context));
  context.indentation += 2;
  if (value.type === 'bytes') {
    output.push(...value.items.slice(0, SHOWN_ITEMS).map(String));
    more(output, Math.max(0, value.items.length - SHOWN_ITEMS) + value.more, 'item');
  } else if (value.type === 'array' || value.type === 'set') {
    for (const item of value.items.slice(0, SHOWN_ITEMS)) add(item as Encoded);
    more(output, Math.max(0, value.items.length - SHOWN_ITEMS) + value.more, 'item');
    if (value.type === 'array')
      for (const [key, each] of value.entries) add(each, `${keyText(key)}: `);
  } else if (value.type === 'map') {
    for (const [key, item] of value.pairs) add(item, `${show(key, depth, context)} => `);
    more(output, value.more, 'item');
  } else {
    for (const [key, each] of value.entries) add(each, `${keyText(key)}: `);
    more(output, value.more, 'property');
  }
  context.indentation -= 2;
  return output;
}

function more(output: string[], count: number, noun: 'item' | 'property'): void {
  if (count === 0) return;
  const nouns = noun === 'item' ? 'items' : 'properties';
  output.push(`... ${count} more ${count > 1 ? nouns : noun}`);
}

const keyText = (key: string): string =>
  /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) || /^Symbol\(.*\)$/.test(key) ? key : quote(key);

function braces(value: Structure): [string, string] {
  const { class: name } = value;
  switch (value.type) {
    case 'array': {
      const length = value.items.length + value.more;
      return [name === 'Array' ? '[' : `${counted(name, length)} [`, ']'];
    }
    case 'bytes':
      return [`${name}(${value.items.length + value.more}) [`, ']'];
    case 'map':
      return [`${counted(name, value.pairs.length + value.more)} {`, '}'];
    case 'set':
      return [`${counted(name, value.items.length + value.more)} {`, '}'];
    default:
      if (name === 'Object') return ['{', '}'];
      return [`${name || '[Object: null prototype]'} {`, '}'];
  }
}

/** `Map(2)`; a tag that the class does not have as its name comes behind: `Registry(2) [Map]`. */
const counted = (name: string, length: number): string => name.replace(/(?= \[)|$/, `(${length})`);

/** Node's columns for lists of more than six short items (`groupArrayElements`). */
function group(output: string[], value: Structure, { indentation }: Context): string[] {
  const hasMore = 'items' in value && value.items.length + value.more > SHOWN_ITEMS;
  const length = output.length - (hasMore ? 1 : 0);
  const lengths = output.slice(0, length).map((item) => item.length);
  const longest = Math.max(...lengths);
  const total = lengths.reduce((sum, each) => sum + each + SEPARATOR, 0);
  const widest = longest + SEPARATOR;
  const fits = widest * 3 + indentation < WIDTH && (total / widest > 5 || longest <= 6);
  const columns = fits ? columnsFor(length, output.length, total, widest, indentation) : 1;
  if (columns <= 1) return output;
  const widths: number[] = [];
  for (let column = 0; column < columns; column++) {
    let width = 0;
    for (let i = column; i < length; i += columns) width = Math.max(width, lengths[i] as number);
    widths.push(width + SEPARATOR);
  }
  const numbers =
    value.type === 'bytes' || (value.type === 'array' && value.items.every(isNumeric));
  const rows: string[] = [];
  for (let i = 0; i < length; i += columns) {
    rows.push(row(output.slice(i, Math.min(i + columns, length)), widths, numbers));
  }
  return [...rows, ...output.slice(length)];
}

const SEPARATOR = 2;

/** A square, as far as letters are 2.5 times as high as wide. */
function columnsFor(
  length: number,
  outputs: number,
  total: number,
  widest: number,
  indentation: number,
): number {
  const biased = Math.max(widest - 3 - Math.sqrt(widest - total / outputs), 1);
  return Math.min(
    Math.round(Math.sqrt(2.5 * biased * length) / biased),
    Math.floor((WIDTH - indentation) / widest),
    COMPACT * 4,
    15,
  );
}

function row(cells: readonly string[], widths: readonly number[], numbers: boolean): string {
  return cells
    .map((cell, i) => {
      const last = i === cells.length - 1;
      const width = widths[i] as number;
      if (numbers) return last ? cell.padStart(width - SEPARATOR) : `${cell}, `.padStart(width);
      return last ? cell : `${cell}, `.padEnd(width);
    })
    .join('');
}

const isNumeric = (item: Encoded | Hole | number | string): boolean =>
  typeof item === 'number' ||
  (isObject(item) && (item.type === 'number' || item.type === 'bigint'));

function circularIn(value: Encoded): Map<number, number> {
  const found = new Map<number, number>();
  JSON.stringify(value, (_key, each: unknown) => {
    const circular = each as { type?: unknown; id?: unknown } | null;
    if (typeof circular === 'object' && circular?.type === 'circular') {
      const id = circular.id as number;
      if (!found.has(id)) found.set(id, found.size + 1);
    }
    return each;
  });
  return found;
}

function errorLine({ name, message }: { name: string; message: string }): string {
  return message === '' ? name : `${name}: ${message}`;
}

/** Single quotes, or those that need no escape, as Node chooses them. */
function quote(text: string): string {
  const mark = !text.includes("'")
    ? "'"
    : !text.includes('"')
      ? '"'
      : text.includes('`') || text.includes('${')
        ? "'"
        : '`';
  const escaped = text.replace(/[\\\n\r\t\b\f\v\p{Cc}]/gu, (char) => escapes[char] ?? hex(char));
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

const escapes: { [char: string]: string } = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

const hex = (char: string) =>
  `\\x${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function isObject<T>(value: T): value is T & object {
  return typeof value === 'object' && value !== null;
}
