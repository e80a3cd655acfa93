/** The outputs that the curriculum prints under its programs: one file a lesson, one block a program. */

import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Block {
  /** The curriculum's own: `L04-A`, `P04-1`. */
  id: string;
  /** The lesson's folder, and the name of the program in its `examples/`. */
  lesson: string;
  name: string;
  text: string;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

export const blocks: readonly Block[] = globSync(`${folder}*.txt`)
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^== /m)
      .slice(1)
      .map((block) => {
        const [, id = '', name = '', text = ''] = /^(\S+) (\S+)\n(.*)$/s.exec(block) ?? [];
        return { id, lesson: basename(file, '.txt'), name, text };
      }),
  );

/** What must be equal: the printed lines, and when it ended. The rest of the last line is the runtime's to word. */
export const essence = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    if (line.includes('│')) return line.trimEnd();
    if (line.includes('└ never finishes')) return '└ deadlock';
    const [, how, at] = /└ (\w+) at (\d+) ms/.exec(line) ?? [];
    if (how === undefined) return [];
    return how === 'deadlock' ? '└ deadlock' : `└ ${how} at ${at} ms`;
  });
