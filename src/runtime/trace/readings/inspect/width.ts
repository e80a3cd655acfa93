/** How many columns a text takes in a terminal, as Node counts them (UAX #11, "East Asian Width"). */
export function width(text: string): number {
  if (!/[^\x20-\x7e]/.test(text)) return text.length;
  let columns = 0;
  for (const char of text.replace(escapeSequence, '').normalize('NFC')) columns += of(char);
  return columns;
}

function of(char: string): number {
  if (wide.test(char)) return 2;
  return nothing.test(char) ? 0 : 1;
}

const escapeSequence = /\p{Cc}\[[\d;]*[A-Za-z]/gu;
const nothing = /[\p{Cc}\p{Me}\p{Mn}]|(?!\u00ad)\p{Cf}/u;
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u4dbf\u4dc0-\u4dff\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
