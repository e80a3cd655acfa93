import type { Token } from '../editor/highlight.ts';
import { tokenHtml } from './listing-rows.ts';

/** Code of the cheat sheet as HTML: coloured like a listing, its lines in one element. */
export function inlineCode(rows: readonly (readonly Token[])[]): string {
  return rows.map((row) => row.map(tokenHtml).join('')).join('\n');
}
