/** The oracle: the same program, untouched, on the engine itself. */

import { setImmediate as hop } from 'node:timers/promises';
import { Script } from 'node:vm';
import { transform } from 'esbuild';
import { standardPromiseTry } from '../../../src/runtime/realm/promise-try.ts';

// What engines do not agree on is not compared; it has a test of its own.
standardPromiseTry();

/** Whatever microtasks a program starts are over after this many trips through the event loop. */
const HOPS = 5;

/**
 * Runs `text` with nothing but its types taken away, and returns the lines that it logs. It may wait for
 * promises, not for time, and leaves no rejection without a handler.
 */
export async function linesOnEngine(text: string): Promise<string[]> {
  const { code } = await transform(text, { loader: 'ts', target: 'esnext', format: 'esm' });
  const lines: string[] = [];
  const console = { log: (...values: unknown[]) => lines.push(values.map(String).join(' ')) };
  const main = new Script(`'use strict'; (async (console) => {\n${code}\n})`).runInThisContext();
  main(console).catch((error: unknown) => lines.push(`main failed: ${String(error)}`));
  for (let i = 0; i < HOPS; i++) await hop();
  return lines;
}
