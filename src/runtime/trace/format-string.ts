/** The letters behind `%` that take an argument of `console.log`, as in Node. */
export type Format = 's' | 'd' | 'i' | 'f' | 'j' | 'o' | 'O' | 'c';

/** A stretch of text, or the place of the next argument. */
export type Piece = { text: string } | { format: Format };

/**
 * What a first argument with `%s` and its kin is made of, for `count` arguments behind it: each format takes
 * one while there are any; `%%` is a percent sign. Runs in the realm too, so it calls no method of any built-in.
 */
export function formatPieces(first: string, count: number): Piece[] {
  const pieces: Piece[] = [];
  let used = 0;
  let text = '';
  for (let i = 0; i < first.length; i++) {
    const next = first[i] === '%' ? first[i + 1] : undefined;
    if (next === '%' && count > 0) {
      text += '%';
      i++;
    } else if (isFormat(next) && used < count) {
      if (text !== '') pieces[pieces.length] = { text };
      pieces[pieces.length] = { format: next };
      text = '';
      used++;
      i++;
    } else {
      text += first[i];
    }
  }
  if (text !== '') pieces[pieces.length] = { text };
  return pieces;
}

function isFormat(letter: string | undefined): letter is Format {
  switch (letter) {
    case 's':
    case 'd':
    case 'i':
    case 'f':
    case 'j':
    case 'o':
    case 'O':
    case 'c':
      return true;
    default:
      return false;
  }
}
