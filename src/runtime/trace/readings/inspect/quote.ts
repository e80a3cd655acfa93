/** A text in quotes: single ones, or those that need no escape, as Node chooses them. */
export function quote(text: string): string {
  const mark = !text.includes("'")
    ? "'"
    : !text.includes('"')
      ? '"'
      : text.includes('`') || text.includes('${')
        ? "'"
        : '`';
  const escaped = escapeText(text.replaceAll('\\', '\\\\'));
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

/** Control characters and halves of surrogate pairs, spelled out. */
export const escapeText = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, escaped);

const letters: { [char: string]: string } = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

function escaped(char: string): string {
  const code = char.charCodeAt(0);
  if (code > 0xff) return `\\u${code.toString(16)}`;
  return letters[char] ?? `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`;
}
