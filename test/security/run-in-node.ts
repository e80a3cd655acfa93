/** A program in a worker thread of Node: of this process, or of one that the command line starts for it. */

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, run } from '../../src/runtime/index.ts';
import { fromJsonLines } from '../../src/runtime/trace/index.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

export type RunInNode = (text: string) => Promise<Outcome>;

/** By the name of a case. */
export const runnerFor = (name: string): RunInNode =>
  name.startsWith('memory/') ? runInOwnProcess : runInNode;

/** Through the front door. */
export const runInNode: RunInNode = async (text) => {
  const compiled = await compile([{ name: 'main.ts', text }]);
  if (!compiled.ok) return { end: `refused: ${compiled.problems[0]?.message}`, printed: [] };
  return outcomeOf(await run(compiled.program));
};

/**
 * Through `meanwhile run`. A built-in that fills an array of a billion items cannot be interrupted: it goes on behind the end of
 * its run, until V8 ends the whole process that it is in for want of memory.
 */
export const runInOwnProcess: RunInNode = async (text) => {
  const folder = await mkdtemp(join(tmpdir(), 'meanwhile-'));
  try {
    const file = join(folder, 'main.ts');
    await writeFile(file, text);
    return outcomeOf(fromJsonLines(await jsonOf(file)));
  } finally {
    await rm(folder, { recursive: true });
  }
};

const jsonOf = (file: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const command = ['src/cli/meanwhile.ts', 'run', file, '--json'];
    // It exits with 1 when a program did not finish: what counts is that there is a trace.
    execFile(process.execPath, command, { maxBuffer: 2 ** 29 }, (error, out, said) =>
      out === '' ? reject(new Error(`no trace: ${said}`, { cause: error })) : resolve(out),
    );
  });
