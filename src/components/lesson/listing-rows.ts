import type { Token } from '../editor/highlight.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => escapes[char]!);

/** One token as HTML. The words at which a function can suspend are the only bold ones. */
export function tokenHtml({ type, text }: Token): string {
  const html = escaped(text);
  if (type === '') return html;
  const bold = type === 'k' ? html.replace(/\b(?:async|await)\b/g, '<b>$&</b>') : html;
  return `<span class="k-${type}">${bold}</span>`;
}

/**
 * The rows of a printed listing as HTML: one `.ln` a line, its number and its source, without a blank
 * between them, because white space is kept. `first` is the number of the first row.
 */
export function listingRows(rows: readonly (readonly Token[])[], first = 1): string {
  return rows
    .map((row, at) => {
      const source = row.map(tokenHtml).join('') || ' ';
      return `<div class="ln"><span class="num">${first + at}</span><span class="src">${source}</span></div>`;
    })
    .join('');
}
