/** Programs from source texts, run in realms of Node, and what their traces say. */

import {
  compile,
  type Problem,
  type Program,
  type RunOptions,
  run,
  type SourceFile,
} from '../../src/runtime/index.ts';
import {
  consoleLines,
  type Kind,
  type Trace,
  type TraceEvent,
} from '../../src/runtime/trace/index.ts';

/** Other files of a program, by name. */
export type Files = { [name: string]: string };

const filesOf = (main: string, others: Files = {}): SourceFile[] =>
  Object.entries({ 'main.ts': main, ...others }).map(([name, text]) => ({ name, text }));

/** @throws when the text does not compile; the message says where and why */
export async function compiled(main: string, others?: Files): Promise<Program> {
  const result = await compile(filesOf(main, others));
  if (result.ok) return result.program;
  throw new Error(result.problems.map(placed).join('\n'));
}

/** What keeps a program from running: `main.ts:1:5: …`. */
export async function problemsIn(main: string, others?: Files): Promise<string[]> {
  const result = await compile(filesOf(main, others));
  return result.ok ? [] : result.problems.map(placed);
}

const placed = ({ file, line, column, message }: Problem) =>
  `${file}:${line}:${column}: ${message}`;

/** Runs a program in a realm of its own. */
export async function runProgram(
  main: string,
  options?: RunOptions,
  others?: Files,
): Promise<Trace> {
  return run(await compiled(main, others), options);
}

/** What a program printed, line by line, each with its virtual time: `2000 done`. */
export async function printed(main: string, options?: RunOptions): Promise<string[]> {
  return printedIn(await runProgram(main, options));
}

export const printedIn = (trace: Trace): string[] =>
  consoleLines(trace).map(({ time, text }) => `${time} ${text}`);

/** What a program printed, without the times. */
export async function texts(main: string, options?: RunOptions): Promise<string[]> {
  return consoleLines(await runProgram(main, options)).map(({ text }) => text);
}

/** The only event of a kind. */
export function only<K extends Kind>(trace: Trace, kind: K): TraceEvent<K> {
  const [event, ...more] = trace.of(kind);
  if (event === undefined || more.length > 0) {
    throw new Error(`${event ? more.length + 1 : 0} events '${kind}' where one was expected`);
  }
  return event;
}
