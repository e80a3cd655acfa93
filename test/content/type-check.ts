/** Type-checks programs as the editor does: against the types that it has, and no others. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { moduleTypes } from '../../scripts/module-types.ts';
import { typeOptions } from '../../src/runtime/compiler/type-options.ts';
import { importable } from '../../src/runtime/world/modules/importable.ts';

const libraries = dirname(fileURLToPath(import.meta.resolve('typescript')));

/** The types of every module, at the root of a file system of their own. */
const types = new Map(
  Object.keys(importable).flatMap((module) =>
    Object.entries(moduleTypes(module)).map(([path, text]) => [`/${path}`, text] as const),
  ),
);

/**
 * What is wrong with the types of each of `files`, as `3: what`.
 * @param files texts by path; each may import its neighbours
 */
export function typeProblems(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const { options, errors } = ts.convertCompilerOptionsFromJson(typeOptions, '/');
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => messageText).join());
  const all = new Map([...types, ...files]);
  const host = hostOf(all, options);
  const ambient = [...types.keys()].filter((path) => !path.startsWith('/node_modules/'));
  const program = ts.createProgram([...ambient, ...files.keys()], options, host);
  const found = new Map([...files.keys()].map((path): [string, string[]] => [path, []]));
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    const problems = found.get(file?.fileName ?? '');
    if (!file || !problems) throw new Error(`${file?.fileName ?? 'the options'}: ${text}`);
    problems.push(`${file.getLineAndCharacterOfPosition(start).line + 1}: ${text}`);
  }
  return found;
}

function hostOf(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const read = (path: string): string | undefined =>
    path.startsWith(libraries) ? ts.sys.readFile(path) : files.get(path);
  const folders = new Set([...files.keys()].flatMap(foldersOf));
  return {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => '/',
    getDefaultLibLocation: () => libraries,
    getDefaultLibFileName: (given) => join(libraries, ts.getDefaultLibFileName(given)),
    fileExists: (path) => read(path) !== undefined,
    directoryExists: (path) => folders.has(path),
    getDirectories: () => [],
    realpath: (path) => path,
    readFile: read,
    getSourceFile: (path, version) => {
      const text = read(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version);
    },
  };
}

const foldersOf = (path: string): string[] =>
  path === '/' ? ['/'] : [dirname(path), ...foldersOf(dirname(path))];
