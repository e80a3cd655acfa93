import type { Host, Item } from '../../encoded.ts';
import { based } from './based.ts';
import { errorLine } from './error-line.ts';
import { begin, type Context } from './options.ts';
import { quote } from './quote.ts';
import { structure } from './structure.ts';

/** A value at `depth` levels below the first, as it stands inside others. */
export function show(value: Item, depth: number, context: Context): string {
  if (typeof value === 'string') return shownText(value, 0, context);
  if (typeof value !== 'object' || value === null) return String(value);
  switch (value.type) {
    case 'undefined':
      return 'undefined';
    case 'number':
    case 'symbol':
    case 'accessor':
    case 'opaque':
      return value.text;
    case 'bigint':
      return `${value.text}n`;
    case 'long':
      return shownText(value.text, value.more, context);
    case 'hole':
      return `<${value.length} empty item${value.length > 1 ? 's' : ''}>`;
    case 'error':
      return indented(`[${errorLine(value)}]`, context);
    case 'circular':
      return `[Circular *${circularNumber(value.id, context)}]`;
    case 'deep':
      return `[${value.class}]`;
    case 'host':
      return host(value, depth, context);
    case 'params':
      return params(value, depth, context);
    case 'function':
    case 'date':
    case 'regexp':
    case 'boxed':
      return based(value, depth, context);
    default:
      return structure(value, depth, context);
  }
}

/** A long text with line ends is shown line by line. */
function shownText(text: string, left: number, context: Context): string {
  const { indentation, breakLength, maxStringLength } = context;
  const kept = text.slice(0, maxStringLength);
  const more = left + text.length - kept.length;
  const trailer = more === 0 ? '' : `... ${more} more character${more > 1 ? 's' : ''}`;
  if (kept.length <= 16 || kept.length <= breakLength - indentation - 4) {
    return quote(kept) + trailer;
  }
  const lines = kept.split(/(?<=\n)/).map(quote);
  return lines.join(` +\n${' '.repeat(indentation + 2)}`) + trailer;
}

function circularNumber(id: number, { circular }: Context): number {
  const known = circular.get(id) ?? circular.size + 1;
  circular.set(id, known);
  return known;
}

/** Objects of the platform print themselves: from the left margin, with levels of their own. */
function host({ name, inside, spends, beyond }: Host & { type: 'host' }, ...at: At): string {
  const [depth, context] = at;
  if (beyond !== undefined && depth > context.depth) return beyond;
  const fresh = begin({ ...context, depth: context.depth - (spends ? 1 : 0) });
  const text = show(inside, 0, fresh).replace(/^\[Object: null prototype\] /, '');
  return indented(name === '' ? text : `${name} ${text}`, context);
}

type At = [depth: number, context: Context];

function params({ name, pairs }: Host & { type: 'params' }, ...[depth, context]: At): string {
  if (depth > context.depth) return '[Object]';
  if (pairs.length === 0) return `${name} {}`;
  const fresh = begin(context);
  const output = pairs.map((pair) => pair.map((each) => show(each, 0, fresh)).join(' => '));
  const length = output.reduce((sum, each) => sum + each.length + 2, -2);
  const text =
    length > context.breakLength
      ? `${name} {\n  ${output.join(',\n  ')} }`
      : `${name} { ${output.join(', ')} }`;
  return indented(text, context);
}

const indented = (text: string, { indentation }: Context): string =>
  text.replaceAll('\n', `\n${' '.repeat(indentation)}`);
