/**
 * The reader's own spelling of a stretch of JavaScript that was printed from it: the walk goes along both
 * texts, passing over white space and the kind of quotes. Where the printed text lacks something that
 * the source has (a type, a comment), the printed text is given back, in the source's quotes.
 */
export function sourceText(source: string, from: number, printed: string): string {
  let at = from;
  for (const char of printed) {
    if (isSpace(char)) continue;
    while (isSpace(source[at])) at++;
    if (source[at] !== char && !(isQuote(char) && isQuote(source[at]))) {
      return oneLine(printed.replace(QUOTED, (text) => asIn(source, text)));
    }
    at++;
  }
  return oneLine(source.slice(from, at));
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

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char);
const isQuote = (char: string | undefined) => char === "'" || char === '"';
