/** A change to a text: `insert` takes the place of `from` to `to`; afterwards `select` is selected. */
export interface Change {
  from: number;
  to: number;
  insert: string;
  select: [start: number, end: number];
}

const STEP = '  ';

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Enter: the new line begins as far in as the old one, one step further after an opening bracket. */
export function newLine(text: string, start: number, end: number): Change {
  const before = text.slice(lineStart(text, start), start);
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const opens = /[{([]\s*$/.test(before);
  const closes = opens && /^\s*[})\]]/.test(text.slice(end));
  const first = `\n${indent}${opens ? STEP : ''}`;
  const at = start + first.length;
  return { from: start, to: end, insert: closes ? `${first}\n${indent}` : first, select: [at, at] };
}

/** Tab: two blanks at the caret; every line of a selection a step in. */
export function indent(text: string, start: number, end: number): Change {
  if (!text.slice(start, end).includes('\n')) {
    const at = start + STEP.length;
    return { from: start, to: end, insert: STEP, select: [at, at] };
  }
  return onLines(text, start, end, (line) => (line === '' ? line : STEP + line));
}

/** Shift and Tab: every line that is touched a step out. */
export function outdent(text: string, start: number, end: number): Change {
  return onLines(text, start, end, (line) => line.replace(/^(?: {1,2}|\t)/, ''));
}

function onLines(text: string, start: number, end: number, each: (line: string) => string): Change {
  const from = lineStart(text, start);
  // A selection that ends before the first character of a line does not mean that line.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const newline = text.indexOf('\n', last);
  const to = newline === -1 ? text.length : newline;
  const before = text.slice(from, to).split('\n');
  const after = before.map(each);
  const insert = after.join('\n');
  const moved = (after[0] as string).length - (before[0] as string).length;
  const grown = insert.length - (to - from);
  const first = Math.max(from, start + moved);
  return { from, to, insert, select: [first, Math.max(first, end + grown)] };
}
