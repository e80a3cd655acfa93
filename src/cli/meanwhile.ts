#!/usr/bin/env node
/** The command line: `run`, `grade`, `check`. Results go to stdout, everything else to stderr. */

import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { gradeFile } from './grade.ts';
import { UsageError } from './lessons.ts';
import { runFile } from './run.ts';

const USAGE = `meanwhile run FILE [--seed N] [--json]           a run as text, or as JSON lines
meanwhile grade EXERCISE FILE [--json]           a report; exit 0 passed, 1 failed, 2 could not run
meanwhile check [LESSON]                         what must hold of lessons and exercises
`;

const COULD_NOT_RUN = 2;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, ...operands] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  switch (command) {
    case 'run':
      return runFile(operand(operands, 0, 'a file to run'), {
        seed: seedOf(values.seed),
        json: values.json ?? false,
      });
    case 'grade':
      return gradeFile(
        operand(operands, 0, 'an exercise'),
        operand(operands, 1, 'a file with an answer'),
        { json: values.json ?? false },
      );
    case 'check':
      return check(operands[0]);
    default:
      throw new UsageError(
        `${command ? `There is no command '${command}'.` : 'What to do?'}\n${USAGE}`,
      );
  }
}

function operand(operands: readonly string[], index: number, what: string): string {
  const given = operands[index];
  if (given === undefined) throw new UsageError(`${what} is missing.\n${USAGE}`);
  return given;
}

function seedOf(text: string | undefined): number {
  const seed = Number(text ?? 0);
  if (Number.isSafeInteger(seed) && seed >= 0) return seed;
  throw new UsageError(`A seed is a whole number from 0 up, not '${text}'.`);
}

try {
  // Realms on worker threads may still be warm; the work is done.
  process.exitCode = await main();
  process.stdout.write('', () => process.exit());
} catch (error) {
  const usage =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${usage ? (error as Error).message : (error as Error).stack}\n`);
  process.exit(COULD_NOT_RUN);
}
