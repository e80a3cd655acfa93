#!/usr/bin/env node
/** The command line. Results go to stdout, everything else to stderr. */

import { checkCommand } from './check.ts';
import { type Command, firstLine, runCommand as give } from './command.ts';
import { gradeCommand } from './grade.ts';
import { isDone } from './in-own-process.ts';
import { UsageError } from './lessons.ts';
import { newCommand } from './new.ts';
import { runCommand } from './run.ts';

const commands: { [name: string]: Command } = {
  run: runCommand,
  grade: gradeCommand,
  check: checkCommand,
  new: newCommand,
};

const USAGE = `${Object.values(commands)
  .map(({ usage }) => `meanwhile ${firstLine(usage)}\n`)
  .join('')}meanwhile COMMAND --help\n`;

const COULD_NOT_RUN = 2;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  const command = name === undefined ? undefined : commands[name];
  if (name === undefined || command === undefined)
    throw new UsageError(`${name ? `There is no command '${name}'.` : 'What to do?'}\n${USAGE}`);
  return give(name, command, args);
}

try {
  // Realms on worker threads may still be warm; the work is done.
  const code = await main(process.argv.slice(2));
  process.stdout.write('', () => {
    isDone(code);
    process.exit(code);
  });
} catch (error) {
  const { message, stack } = error as Error;
  process.stderr.write(`${error instanceof UsageError ? message.trimEnd() : stack}\n`);
  process.exit(COULD_NOT_RUN);
}
