/**
 * Colours TypeScript in six roles. Not a parser: it knows as much of the grammar as the colours need,
 * and whatever it takes a token for, the tokens joined are the code again, character for character.
 */

import {
  BASIC_TYPES,
  BEFORE_VALUE,
  CALL,
  COMMENT_REST,
  CONTEXTUAL,
  KEYWORDS,
  LITERALS,
  lexemes,
  REGEX,
  type Role,
  TEMPLATE,
  TYPE_ARGUMENTS,
  WORD_AHEAD,
} from './lexemes.ts';

export interface Token {
  type: Role;
  text: string;
}

/** What a text is in the middle of where it ends, and its next line begins. */
export interface Unfinished {
  inComment: boolean;
  inTemplate: boolean;
  /** For each template we are inside of, how many braces its `${` has open. */
  open: readonly number[];
  /** The last token that is neither blank nor comment. */
  before: string;
}

/** The beginning of a file. */
export const AFRESH: Unfinished = { inComment: false, inTemplate: false, open: [], before: '' };

/** The code as rows of coloured tokens, one row a line. */
export function highlight(code: string): Token[][] {
  return highlightFrom(code, AFRESH).rows;
}

/** The same for a part of a file that begins where another has ended. */
export function highlightFrom(
  code: string,
  unfinished: Unfinished,
): { rows: Token[][]; unfinished: Unfinished } {
  const rows: Token[][] = [[]];
  const open = [...unfinished.open];
  let at = 0;
  let { inComment, inTemplate, before } = unfinished;

  const match = (pattern: RegExp, from = at): string => {
    pattern.lastIndex = from;
    return pattern.exec(code)?.[0] ?? '';
  };
  const put = (type: Role, text: string): void => {
    at += text.length;
    text.split('\n').forEach((part, index) => {
      if (index > 0) rows.push([]);
      const row = rows[rows.length - 1] as Token[];
      const last = row[row.length - 1];
      if (last?.type === type) last.text += part;
      else if (part !== '') row.push({ type, text: part });
    });
    if (type !== 'c' && text.trim() !== '') before = text;
  };

  while (at < code.length) {
    const char = code[at] as string;
    if (inComment) {
      const text = match(COMMENT_REST);
      inComment = !text.endsWith('*/');
      put('c', text);
      continue;
    }
    if (inTemplate) {
      const text = match(TEMPLATE);
      if (text !== '') put('s', text);
      else if (char === '`') {
        put('s', '`');
        inTemplate = false;
      } else {
        put('', '${');
        open.push(0);
        inTemplate = false;
      }
      continue;
    }
    const first = lexemes.find(([, pattern]) => match(pattern) !== '');
    if (first !== undefined) {
      const text = match(first[1]);
      inComment = first[0] === 'c' && isOpenComment(text);
      put(first[0] ?? roleOfName(text, before, match, at + text.length), text);
    } else if (char === '`') {
      put('s', '`');
      inTemplate = true;
    } else if (char === '/' && opensRegex(before) && match(REGEX) !== '') {
      put('s', match(REGEX));
    } else if (char === '}' && open[open.length - 1] === 0) {
      open.pop();
      put('', '}');
      inTemplate = true;
    } else {
      const braces = open.length - 1;
      if (braces >= 0)
        open[braces] = (open[braces] as number) + (char === '{' ? 1 : char === '}' ? -1 : 0);
      put('p', code.startsWith('=>', at) ? '=>' : char);
    }
  }
  return { rows, unfinished: { inComment, inTemplate, open, before } };
}

const isOpenComment = (text: string): boolean =>
  text.startsWith('/*') && !(text.length > 3 && text.endsWith('*/'));

function roleOfName(
  name: string,
  before: string,
  match: (p: RegExp, from: number) => string,
  end: number,
): Role {
  const isProperty = before === '.';
  if (!isProperty) {
    if (name === 'void') return /^[:<|&,]$|^=>$/.test(before) ? 't' : 'k';
    if (LITERALS.has(name)) return 'n';
    if (KEYWORDS.has(name)) return 'k';
    if (CONTEXTUAL.has(name) && match(WORD_AHEAD, end) !== '') return 'k';
  }
  if (match(CALL, end) !== '') return 'f';
  if (isProperty) return /^[A-Z]/.test(name) && match(TYPE_ARGUMENTS, end) !== '' ? 't' : '';
  return BASIC_TYPES.has(name) || /^[A-Z][\w$]*[a-z]/.test(name) || /^[A-Z]$/.test(name) ? 't' : '';
}

/** Whether a slash after `before` opens a regular expression; after a value it divides. */
function opensRegex(before: string): boolean {
  if (/^[\w$#@]/.test(before)) return BEFORE_VALUE.has(before);
  return !/[)\]}'"`/]$/.test(before);
}
