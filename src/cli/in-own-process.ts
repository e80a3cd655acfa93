/** A command in a process of its own: some programs end the engine that runs them, and no thread outlives that. */

import { spawn } from 'node:child_process';

/** Set in the process that does the work. */
const INNER = 'MEANWHILE_INNER';

/** Exit codes of ours; with any other it was the engine that ended. */
const LARGEST = 2;
const COULD_NOT_RUN = 2;
/** Real ms that the inner process may take to end when its work is done. */
const PATIENCE = 300;

export const isInner = (): boolean => process.env[INNER] !== undefined;

/** All is printed: whoever waits for this process may go on. */
export function isDone(code: number): void {
  if (isInner()) process.send?.(code);
}

/**
 * Does the same command line again in another process, which prints what there is to print.
 * @returns its exit code; undefined when its engine ended, of which nothing is shown but that
 */
export async function inOwnProcess(): Promise<number | undefined> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...process.env, [INNER]: '1' },
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  child.stderr?.on('data', (bytes: Buffer) => said.push(bytes));
  let done: number | undefined;
  child.once('message', (code: number) => {
    done = code;
    // It waits for its threads, and a built-in that fills an array of a billion items cannot be interrupted.
    setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
  });
  const ended = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const code = done ?? ended;
  // What an engine says of a program on its way down is no message of ours.
  if (code === COULD_NOT_RUN) process.stderr.write(Buffer.concat(said));
  return code === null || code > LARGEST ? undefined : code;
}
