/** What esbuild says is wrong, in the reader's lines and columns. */

import type { Message } from 'esbuild';
import type { Place } from './origins.ts';

/** esbuild's messages, if that is what was thrown. */
export function messagesOf(error: unknown): Message[] | undefined {
  const { errors } = error as { errors?: Message[] };
  return Array.isArray(errors) ? errors : undefined;
}

/** esbuild counts columns in bytes, from 0. */
export function placeOf(location: Message['location']): Place {
  if (!location) return { line: 1, column: 1 };
  const before = new TextEncoder().encode(location.lineText).subarray(0, location.column);
  return { line: location.line, column: new TextDecoder().decode(before).length + 1 };
}
