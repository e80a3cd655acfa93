/** What `console.log` makes of its arguments: joined by blanks, `%s`-style formats as in Node. */

import type { Encoded, Hole } from '../encoded.ts';
import { inspect, inspectArgument } from './inspect.ts';

export function formatArguments(values: readonly (Encoded | Hole)[]): string {
  const [first, ...rest] = values as Encoded[];
  if (first === undefined) return '';
  if (typeof first !== 'string' || rest.length === 0) {
    return [first, ...rest].map(inspectArgument).join(' ');
  }
  let used = 0;
  const text = first.replace(/%[sdifjoOc%]/g, (format) => {
    if (format === '%%') return '%';
    if (used === rest.length) return format;
    return formatted(format, rest[used++] as Encoded);
  });
  return [text, ...rest.slice(used).map(inspectArgument)].join(' ');
}

function formatted(format: string, value: Encoded): string {
  switch (format) {
    case '%s':
      return typeof value === 'object' && value?.type !== 'error'
        ? inspect(value, 0)
        : inspectArgument(value);
    case '%d':
      return numeric(value, Number);
    case '%i':
      return numeric(value, (text) => Number.parseInt(text, 10));
    case '%f':
      return numeric(value, Number.parseFloat);
    case '%c':
      return '';
    default:
      return inspect(value);
  }
}

function numeric(value: Encoded, parse: (text: string) => number): string {
  if (typeof value === 'object' && value?.type === 'bigint') return inspect(value);
  const text = typeof value === 'object' && value?.type === 'number' ? value.text : value;
  const number = typeof text === 'object' ? Number.NaN : parse(String(text));
  return Object.is(number, -0) ? '-0' : String(number);
}
