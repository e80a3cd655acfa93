/** What a process tries whose flags confine it; it says to its parent what came of each. */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type NodeScripts, useScripts } from '../../../../src/runtime/confined.ts';
import { type Program, run, textForm } from '../../../../src/runtime/index.ts';

export interface Task {
  program: Program;
  scripts: NodeScripts;
  /** A file that is none of the project's own. */
  secret: string;
}

const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
    return 'done';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
};

process.once('message', async ({ program, scripts, secret }: Task) => {
  const tried = {
    read: codeOf(() => readFileSync(secret)),
    write: codeOf(() => writeFileSync(secret, '')),
    start: codeOf(() => execFileSync(process.execPath, ['--version'])),
  };
  useScripts(scripts);
  process.send?.({ tried, text: textForm(await run(program)) }, () => process.exit());
});
