/** A program on disk: its file, and the files that it imports from beside it or is given. */

import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compile, type Program, type SourceFile } from '../runtime/index.ts';
import { UsageError } from './lessons.ts';

const RELATIVE_IMPORT = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** @param given files that it may import wherever it lies; they come before those beside it */
export async function loadFiles(
  path: string,
  given: readonly SourceFile[] = [],
): Promise<SourceFile[]> {
  const folder = dirname(resolve(path));
  const found = new Map<string, SourceFile>();
  const take = async (name: string): Promise<void> => {
    if (found.has(name)) return;
    const file = given.find((each) => each.name === name && found.size > 0);
    const text = file?.text ?? (await read(join(folder, name)));
    if (text === undefined && found.size > 0) return;
    if (text === undefined) throw new UsageError(await whyNot(path));
    // A program's first file is main, whatever it is called on disk.
    found.set(name, { name: found.size === 0 ? 'main.ts' : name, text });
    for (const [, specifier] of text.matchAll(RELATIVE_IMPORT)) {
      await take((specifier as string).replace(/^\.\//, ''));
    }
  };
  await take(basename(path));
  return [...found.values()];
}

/** @throws UsageError that lists every problem, with its place */
export async function loadProgram(path: string, given?: readonly SourceFile[]): Promise<Program> {
  return programOf(path, await loadFiles(path, given));
}

/**
 * The program on disk with another text in place of its own.
 * @throws UsageError as `loadProgram` does
 */
export async function loadEdited(path: string, text: string): Promise<Program> {
  const [, ...others] = await loadFiles(path);
  return programOf(path, [{ name: 'main.ts', text }, ...others]);
}

async function programOf(path: string, files: readonly SourceFile[]): Promise<Program> {
  const compiled = await compile(files);
  if (compiled.ok) return compiled.program;
  const onDisk = (file: string) => (file === 'main.ts' ? path : join(dirname(path), file));
  const lines = compiled.problems.map(
    ({ file, line, column, message }) => `${onDisk(file)}:${line}:${column}: ${message}`,
  );
  throw new UsageError(lines.join('\n'));
}

/** Why a file cannot be read. */
async function whyNot(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return `There is no file '${path}'.`;
  return found.isDirectory()
    ? `'${path}' is a folder; name a file of it.`
    : `The file '${path}' cannot be read.`;
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
