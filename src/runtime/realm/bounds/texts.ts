/**
 * How long a text may be that is taken apart. A list of more pieces than V8 can hold in one array ends its process at
 * once, in a browser the whole page: no error is thrown.
 */

import { inFrontOf } from './in-front-of.ts';
import { grouped, tooMuch } from './too-much.ts';

const MOST = 2 ** 26;

export function boundTexts(): void {
  for (const name of ['match', 'replace', 'replaceAll', 'split']) {
    inFrontOf(globalThis.String.prototype, name, (text) => checkLength(text, name));
  }
  // V8 stays as fast as it is: it looks for its own `exec` there, and for no more.
  for (const name of ['match', 'replace', 'split'] as const) {
    boundArgument(globalThis.RegExp.prototype, Symbol[name], name);
  }
  boundArgument(globalThis.JSON, 'parse', 'JSON.parse');
}

/** @param said how a refusal names the method */
function boundArgument(object: object, method: string | symbol, said: string): void {
  inFrontOf(object, method, (_, args) => {
    // What is no text becomes one, once.
    args[0] = `${args[0]}`;
    checkLength(args[0], said);
  });
}

/** @throws RangeError for a text that `name` is not to take apart */
export function checkLength(text: unknown, name: string): void {
  if (typeof text !== 'string' || text.length <= MOST) return;
  throw tooMuch(
    `A text of ${grouped(text.length)} letters, of which '${name}' would make a list or another text,`,
    `${grouped(MOST)} letters`,
  );
}
