/** `meanwhile run`: a run as text, as JSON lines, beside its code; or what changes from schedule to schedule. */

import {
  type Exploration,
  explore,
  listing,
  lostTrace,
  run,
  summary,
  textForm,
  toJsonLines,
} from '../runtime/index.ts';
import { type Command, wholeNumber } from './command.ts';
import { fromCaller } from './from-caller.ts';
import { inOwnProcess, isInner } from './in-own-process.ts';
import { UsageError } from './lessons.ts';
import { loadFiles, loadProgram } from './load-program.ts';
import { loadWorld } from './load-world.ts';
import { visible } from './visible.ts';

/** Exits with 0 when main finished, or nothing changes from schedule to schedule; else with 1. */
export const runCommand: Command = {
  usage: `run FILE [--seed N] [--until MS] [--code] [--json] [--explore N]
  a run in virtual time, as text; exit 0 when main finished, 1 when it did not, 2 when it could not run
  --seed N      the schedule: under 0 the world answers as fast as its pages say, others vary that
  --until MS    the run as it stood at that virtual millisecond: what each task waits for then
  --code        the program with, beside each line, what happened there and when
  --json        the trace, a JSON object a line; with --explore what was found, as one object
  --explore N   runs it under the schedules 1 to N: what changes, and the first seed that shows it
`,
  operands: ['a file to run'],
  options: {
    seed: { type: 'string' },
    until: { type: 'string' },
    code: { type: 'boolean' },
    json: { type: 'boolean' },
    explore: { type: 'string' },
  },
  async run([path = ''], { seed: seedText, until: untilText, code, json, explore: exploreText }) {
    const seed = wholeNumber('--seed', seedText, 0);
    const until = wholeNumber('--until', untilText, 0);
    const schedules = wholeNumber('--explore', exploreText, 1);
    if (json && (code || until !== undefined))
      throw new UsageError('--json prints the whole trace: it goes without --code and --until.');
    if (schedules !== undefined && (code || until !== undefined || seed !== undefined))
      throw new UsageError(
        '--explore runs many schedules: it goes without --seed, --until and --code.',
      );
    if (!isInner()) return (await inOwnProcess()) ?? engineEnded(json === true);
    const file = fromCaller(path);
    const world = await loadWorld(file);
    const program = await loadProgram(file);
    if (schedules !== undefined) {
      const found = await explore(program, schedules, { ...(world && { world }) });
      process.stdout.write(json ? `${JSON.stringify(found)}\n` : visible(explorationText(found)));
      return found.differences.length === 0 ? 0 : 1;
    }
    const trace = await run(program, { seed: seed ?? 0, ...(world && { world }) });
    if (json) process.stdout.write(toJsonLines(trace));
    else {
      const beside = code ? `${listing(trace, await loadFiles(file), { until })}\n` : '';
      process.stdout.write(visible(beside + textForm(trace, { until })));
    }
    return summary(trace).outcome === 'finished' ? 0 : 1;
  },
};

/** Of such a run nothing is left but that it ended. */
function engineEnded(json: boolean): number {
  const trace = lostTrace();
  process.stdout.write(json ? toJsonLines(trace) : textForm(trace));
  return 1;
}

const explorationText = ({ text }: Exploration): string => `${text.join('\n')}\n`;
