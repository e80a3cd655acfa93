/** A command of the command line: what it may be given, and how that is read. */

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './lessons.ts';

type Values = { [option: string]: string | boolean | undefined };

export interface Command {
  /** `run FILE [--seed N] …`, then what it does and what its options mean, a line each. */
  usage: string;
  /** What its operands are called, in order: those with a question mark may be left out. */
  operands: readonly string[];
  options: { [name: string]: { type: 'string' | 'boolean'; short?: string } };
  /** Resolves with the exit code. */
  run(operands: readonly string[], values: Values): Promise<number>;
}

/** @throws UsageError that says in one sentence what is wrong */
export async function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
): Promise<number> {
  const { values, positionals } = parsed(name, command, args);
  if (values.help) {
    process.stdout.write(`meanwhile ${command.usage}`);
    return 0;
  }
  const missing = command.operands[positionals.length];
  if (missing !== undefined && !missing.endsWith('?'))
    throw new UsageError(`${missing} is missing: meanwhile ${firstLine(command.usage)}`);
  const surplus = positionals[command.operands.length];
  if (surplus !== undefined)
    throw new UsageError(`'${surplus}' is one too many: meanwhile ${firstLine(command.usage)}`);
  return command.run(positionals, values);
}

function parsed(name: string, { usage, options }: Command, args: readonly string[]) {
  const known: ParseArgsOptionsConfig = { ...options, help: { type: 'boolean', short: 'h' } };
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (option === undefined)
      throw new UsageError(
        `'meanwhile ${name}' has no option '${token.rawName}': meanwhile ${firstLine(usage)}`,
      );
    if (option.type === 'string' && token.value === undefined)
      throw new UsageError(`'${token.rawName}' needs a value: meanwhile ${firstLine(usage)}`);
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`'${token.rawName}' takes no value, and was given '${token.value}'.`);
  }
  return { values: values as Values, positionals };
}

export const firstLine = (text: string): string => text.split('\n')[0] as string;

/** @throws UsageError when `text` is no whole number from `least` up */
export function wholeNumber(
  option: string,
  text: string | boolean | undefined,
  least: number,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (
    typeof text === 'string' &&
    /^\d+$/.test(text) &&
    Number.isSafeInteger(number) &&
    number >= least
  )
    return number;
  throw new UsageError(`${option} takes a whole number from ${least} up, not '${text}'.`);
}
