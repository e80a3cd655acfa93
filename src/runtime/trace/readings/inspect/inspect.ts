/**
 * A value as Node 24 prints it when its output is no terminal, with one exception: an error is one line,
 * without stack, code and cause. The layout follows `lib/internal/util/inspect.js` of Node (MIT), on values that have
 * been encoded in the realm; what cannot be equal is listed in decisions/.
 */

import type { Encoded } from '../../encoded.ts';
import { errorLine } from './error-line.ts';
import { begin, defaultOptions, type InspectOptions } from './options.ts';
import { show } from './show.ts';

/** As an argument of `console.log`: texts and errors stand bare. */
export function inspectArgument(value: Encoded, options?: Partial<InspectOptions>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value?.type === 'long') {
    return `${value.text}… ${value.more} more character${value.more > 1 ? 's' : ''}`;
  }
  if (typeof value === 'object' && value?.type === 'error') return errorLine(value);
  return inspect(value, options);
}

/** As `util.inspect(value, options)`: `{ a: [ 1, 2 ] }`, `'text'`, `[Error: boom]`. */
export function inspect(value: Encoded, options?: Partial<InspectOptions>): string {
  return show(value, 0, begin({ ...defaultOptions, ...options }));
}
