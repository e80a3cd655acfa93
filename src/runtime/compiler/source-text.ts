/**
 * The reader's own spelling of a stretch of JavaScript that was printed from it. Where the printed text lacks
 * something that the source has (a type, a comment), the printed text is given back, in the source's quotes.
 */
export function sourceText(source: string, from: number, printed: string): string {
  const end = sameText(source, from, printed);
  if (end !== undefined) return oneLine(source.slice(from, end));
  return oneLine(printed.replace(QUOTED, (text) => asIn(source, text)));
}

/**
 * Where `printed` ends in `source`, if it stands there from `from` on: the walk goes along both texts, passing
 * over white space and the kind of quotes.
 */
export function sameText(source: string, from: number, printed: string): number | undefined {
  let at = from;
  for (const char of printed) {
    if (isSpace(char)) continue;
    while (isSpace(source[at])) at++;
    if (!source.startsWith(char, at) && !(isQuote(char) && isQuote(source[at]))) return undefined;
    at += char.length;
  }
  return at;
}

/** A text that esbuild has printed in its own quotes. */
const QUOTED = /"[^"'\\]*"/g;
const asIn = (source: string, text: string): string =>
  source.includes(text) ? text : `'${text.slice(1, -1)}'`;

const LONGEST = 120;

/** On one line, cut at a length that still fits beside code. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** Without a byte order mark, which editors don't count as a column. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** With what `\u0061` and `\u{61}` stand for, as esbuild prints names. */
export const withoutEscapes = (text: string): string =>
  text.replace(/\\u(?:([\da-f]{4})|\{0*([\da-f]{1,6})\})/gi, (written, four, braced) => {
    const code = Number.parseInt(four ?? braced, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });

export const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);
const isQuote = (char: string | undefined) => char === "'" || char === '"';
