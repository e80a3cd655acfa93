import type { Problem } from '../../runtime/index.ts';

/** A sign without which a text does not compile, as far as that can be told from the compiler's message. */
export interface MissingSign {
  sign: string;
  /** What stands where it was expected. */
  before: string;
}

/** Signs that one forgets; of others, such as `>`, something else is wrong as a rule. */
const EXPECTED = /^Expected "([)\]};,:])" but found "(.+)"$/s;

/** @example missingSign({ message: 'Expected "]" but found ")"', … }) // { sign: ']', before: ')' } */
export function missingSign({ message }: Problem): MissingSign | undefined {
  const [, sign, before] = EXPECTED.exec(message) ?? [];
  return sign !== undefined && before !== undefined ? { sign, before } : undefined;
}

/** The text with the sign put where it was expected. */
export function withSign(text: string, { line, column }: Problem, sign: string): string {
  const lines = text.split('\n');
  const at = lines[line - 1] ?? '';
  lines[line - 1] = at.slice(0, column - 1) + sign + at.slice(column - 1);
  return lines.join('\n');
}
