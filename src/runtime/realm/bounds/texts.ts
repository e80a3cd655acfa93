/**
 * How long a text may be that is taken apart. A list of more pieces than V8 can hold in one array ends its process at
 * once, in a browser the whole page: no error is thrown.
 */

import { inFrontOf } from './in-front-of.ts';
import { grouped, tooMuch } from './too-much.ts';

const MOST = 2 ** 26;

export function boundTexts(): void {
  for (const name of ['match', 'replace', 'replaceAll', 'split']) {
    inFrontOf(globalThis.String.prototype, name, check);
  }
}

function check(text: unknown, _args: readonly unknown[], name: string): void {
  if (typeof text !== 'string' || text.length <= MOST) return;
  throw tooMuch(
    `A text of ${grouped(text.length)} letters, of which '${name}' would make a list or another text,`,
    `${grouped(MOST)} letters`,
  );
}
