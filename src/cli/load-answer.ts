/** An answer on disk: one file of a stranger's, and what its exercise gives to it. */

import { readFile, stat } from 'node:fs/promises';
import { type Answer, compile, type SourceFile } from '../runtime/index.ts';
import { UsageError } from './lessons.ts';

/** Nobody types more; and what nests a hundred thousand times deep ends the compiler itself. */
const MOST_BYTES = 100_000;

/**
 * What lies beside the file is no part of the answer, as in the page: it could be somebody else's.
 * @param given the files that every answer to the exercise may import
 * @throws UsageError that says in one sentence why it cannot be graded, or a line for each of its syntax errors
 */
export async function loadAnswer(path: string, given: readonly SourceFile[]): Promise<Answer> {
  const files = [{ name: 'main.ts', text: await readAnswer(path) }, ...given];
  const compiled = await compile(files);
  if (compiled.ok) return { program: compiled.program, files };
  const lines = compiled.problems.map(
    ({ line, column, message }) => `${path}:${line}:${column}: ${message}`,
  );
  throw new UsageError(lines.join('\n'));
}

async function readAnswer(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file '${path}'.`);
  if (found.isDirectory())
    throw new UsageError(`'${path}' is a folder; name a file of it, or grade it with --all.`);
  if (!found.isFile()) throw new UsageError(`'${path}' is no file.`);
  if (found.size > MOST_BYTES)
    throw new UsageError(
      `The file '${path}' has ${bytes(found.size)}; an answer has ${bytes(MOST_BYTES)} at most.`,
    );
  const content = await readFile(path).catch(() => {
    throw new UsageError(`The file '${path}' cannot be read.`);
  });
  const text = textOf(content);
  if (text === undefined)
    throw new UsageError(`The file '${path}' is no text: it is not in UTF-8.`);
  if (text.trim() === '') throw new UsageError(`The file '${path}' is empty.`);
  return text;
}

/** Undefined for what is none: bytes that are no UTF-8, or NUL, which no program has. */
function textOf(content: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const bytes = (count: number): string => `${count.toLocaleString('en-US')} bytes`;
