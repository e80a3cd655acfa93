/** What TypeScript says of one file of a program: the same everywhere, for all that it reads is given to it. */

import ts from 'typescript';
import type { SourceFile } from '../program.ts';
import { typeOptions } from '../type-options.ts';

/** TypeScript's own libraries, by their file names: `lib.es2015.promise.d.ts`. */
export type Libraries = { readonly [file: string]: string };

/** Where a program is, and where the libraries are, in a file system that there is only here. */
const PROGRAM = '/program/';
const LIBRARIES = '/libraries/';

/** What every host has; types of what a program may import are not among it. */
export const LIBRARY = 'lib.esnext.d.ts';

/** Real ms; a program of a reader's takes some hundreds. */
const PATIENCE = 20_000;

/** What stands for TypeScript's own words when it was stopped. */
const TOOK_TOO_LONG = 'checking them takes too long';

/**
 * @param files the first one is judged; what is wrong in those that it imports is their own affair
 * @param patience real ms, after which it is stopped
 * @returns what is wrong with its types, in TypeScript's words
 */
export function typeProblems(
  files: readonly SourceFile[],
  libraries: Libraries,
  patience = PATIENCE,
): string[] {
  const [judged] = files as [SourceFile];
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    { ...typeOptions, lib: undefined },
    PROGRAM,
  );
  if (errors.length > 0) throw new Error(errors.map(textOf).join());
  const program = ts.createProgram([PROGRAM + judged.name], options, hostOf(files, libraries));
  const source = program.getSourceFile(PROGRAM + judged.name);
  const token = untilTooLong(patience);
  try {
    return [
      ...program.getSyntacticDiagnostics(source, token),
      ...program.getSemanticDiagnostics(source, token),
    ].map(textOf);
  } catch (error) {
    if (error instanceof ts.OperationCanceledException) return [TOOK_TOO_LONG];
    throw error;
  }
}

/** Types may be programs of their own, each of which TypeScript gives up on alone; together they take any time. */
function untilTooLong(patience: number): ts.CancellationToken {
  const end = performance.now() + patience;
  const isCancellationRequested = () => performance.now() > end;
  return {
    isCancellationRequested,
    throwIfCancellationRequested() {
      if (isCancellationRequested()) throw new ts.OperationCanceledException();
    },
  };
}

const textOf = ({ messageText }: ts.Diagnostic): string =>
  ts.flattenDiagnosticMessageText(messageText, '\n');

function hostOf(files: readonly SourceFile[], libraries: Libraries): ts.CompilerHost {
  const texts = new Map([
    ...files.map(({ name, text }) => [PROGRAM + name, text] as const),
    ...Object.entries(libraries).map(([name, text]) => [LIBRARIES + name, text] as const),
  ]);
  return {
    getCurrentDirectory: () => PROGRAM,
    getDefaultLibLocation: () => LIBRARIES.slice(0, -1),
    getDefaultLibFileName: () => LIBRARIES + LIBRARY,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    getDirectories: () => [],
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version);
    },
    writeFile: () => {},
  };
}
