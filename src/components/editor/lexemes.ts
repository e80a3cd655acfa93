/** The words and patterns by which a listing is coloured. Patterns are sticky: they match where they are put. */

/** Keyword, string, number, comment, function, type, punctuation; '' is a plain name or blank. */
export type Role = 'k' | 's' | 'n' | 'c' | 'f' | 't' | 'p' | '';

const words = (text: string): Set<string> => new Set(text.split(' '));

export const KEYWORDS = words(
  'async await break case catch class const continue debugger default delete do else enum export extends finally ' +
    'for function if implements import in instanceof interface let new return static super switch this throw try ' +
    'typeof var while with yield',
);
/** Names that are keywords only before another word, a string or a bracket. */
export const CONTEXTUAL = words(
  'abstract as asserts declare from get infer is keyof namespace of override private protected public readonly ' +
    'satisfies set type using',
);
export const LITERALS = words('true false null undefined NaN Infinity');
export const BASIC_TYPES = words('any bigint boolean never number object string symbol unknown');
/** After these an expression begins, so a slash opens a regular expression. */
export const BEFORE_VALUE = words(
  'await case delete do else in instanceof new of return throw typeof void yield',
);

const BLANK = /\s+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
/** The rest of a comment of which a line before has the beginning. */
export const COMMENT_REST = /[\s\S]*?(?:\*\/|$)/y;
const STRING = /'(?:\\[\s\S]|[^'\\\n])*'?|"(?:\\[\s\S]|[^"\\\n])*"?/y;
const NUMBER = /0[xob][\da-f_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?n?/iy;
export const REGEX = /\/(?!\*)(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/iy;
const NAME = /[#@]?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
export const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])+/y;
/** A call or a declaration follows: `(`, perhaps after type arguments, an optional `?.` or a tag's backtick. */
export const CALL =
  /\s*(?:\?\.)?(?:<(?:[^<>()=;&]|=>|\(\)|<(?:[^<>();]|<[^<>();]*>)*>)*>)?\s*[(`]/y;
export const WORD_AHEAD = /[ \t]+[\p{ID_Start}$_#{['"`*]/uy;
export const TYPE_ARGUMENTS = /\s*</y;

export const lexemes: [Role | undefined, RegExp][] = [
  ['', BLANK],
  ['c', COMMENT],
  ['s', STRING],
  ['n', NUMBER],
  [undefined, NAME],
];
