/**
 * A text that an answer had a hand in, for a terminal: it moves no cursor, turns no line around, and its further lines
 * are set in, so that it cannot be taken for a line of the report.
 */
export const visible = (text: string): string =>
  text.replace(UNSEEN, escaped).replaceAll('\n', '\n    ');

/** Control characters but the line feed, and those that turn the direction of a text (Unicode, "Bidi_Control"). */
const UNSEEN = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu;

const escaped = (character: string): string =>
  character === '\n' ? character : `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
