/**
 * A text that somebody's program had a hand in, for a terminal: it moves no cursor and turns no line around. What
 * would is shown, as JavaScript writes it in a string.
 * @example visible('\x1b[2J') // '\\u{1b}[2J'
 */
export const visible = (text: string): string => text.replace(UNSEEN, escaped);

/** Control characters, and those that turn the direction of a text (Unicode, "Bidi_Control"). */
const UNSEEN = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu;

const escaped = (character: string): string =>
  character === '\n' || character === '\t'
    ? character
    : `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
