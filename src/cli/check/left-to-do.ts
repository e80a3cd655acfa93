import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `meanwhile new` writes where an author is to write. */
const TO_DO = /TODO: (.*?)(?:'| \*\/\})?$/;

/**
 * What is left to write in the files that `meanwhile new` has made.
 * @param names of files in `folder`; one that is missing has nothing left
 * @returns a line each: `checks.ts:12: a check for each thing that is asked`
 */
export async function leftToDo(folder: string, names: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  return texts.flatMap((text, at) =>
    text.split('\n').flatMap((line, number) => {
      const [, what] = TO_DO.exec(line) ?? [];
      return what === undefined ? [] : [`${names[at]}:${number + 1}: ${what}`];
    }),
  );
}
