import type { Problem } from '../../runtime/index.ts';
import { highlight } from '../editor/highlight.ts';

/** A sign without which a text does not compile, as far as that can be told from the compiler's message. */
export interface MissingSign {
  sign: string;
  /** What stands where it was expected. */
  before: string;
}

/** Signs that one forgets; of others, such as `>`, something else is wrong as a rule. */
const EXPECTED = /^Expected "([)\]};,:])" but found "(.+)"$/s;
/** Behind a comma the compiler looks for a value, and does not say what else could have stood there. */
const UNEXPECTED = /^Unexpected "([)\]}])"$/;
const CLOSING: { [open: string]: string } = { '(': ')', '[': ']', '{': '}' };

/** @example missingSign({ message: 'Expected "]" but found ")"', … }, text) // { sign: ']', before: ')' } */
export function missingSign(problem: Problem, text: string): MissingSign | undefined {
  const [, expected, found] = EXPECTED.exec(problem.message) ?? [];
  const [, before = found] = UNEXPECTED.exec(problem.message) ?? [];
  const sign = expected ?? (found === undefined ? stillOpen(text, problem) : undefined);
  return sign !== undefined && before !== undefined && sign !== before
    ? { sign, before }
    : undefined;
}

/** What closes the innermost bracket that is open at a place of a text. */
function stillOpen(text: string, { line, column }: Problem): string | undefined {
  const before = text.split('\n').slice(0, line);
  before.push((before.pop() ?? '').slice(0, column - 1));
  const open: string[] = [];
  for (const { type, text: signs } of highlight(before.join('\n')).flat()) {
    for (const sign of type === 'p' ? signs : '') {
      const closing = CLOSING[sign];
      if (closing !== undefined) open.push(closing);
      else if (sign === open.at(-1)) open.pop();
    }
  }
  return open.at(-1);
}

/** What is said of a problem at its line. */
export function problemText(problem: Problem, text: string): string {
  const missing = missingSign(problem, text);
  return missing ? `${missing.sign} is missing before ${missing.before}` : problem.message;
}

/** The text with the sign put where it was expected. */
export function withSign(text: string, { line, column }: Problem, sign: string): string {
  const lines = text.split('\n');
  const at = lines[line - 1] ?? '';
  lines[line - 1] = at.slice(0, column - 1) + sign + at.slice(column - 1);
  return lines.join('\n');
}
