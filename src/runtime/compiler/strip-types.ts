/** TypeScript to JavaScript: the types go, everything else stays, `async`, `await` and `using` included. */

import type { Program as Ast } from 'acorn';
import type { Message, TransformOptions, TransformResult } from 'esbuild';
import { DECORATOR, notErasable } from './erasable.ts';
import type { Esbuild } from './esbuild.ts';
import { lineStarts } from './line-starts.ts';
import { messagesOf, placeOf } from './messages.ts';
import { Origins } from './origins.ts';
import { parse } from './parse.ts';
import type { Problem, SourceFile } from './program.ts';
import { restoreNames } from './restore-names.ts';
import { withoutMark } from './source-text.ts';

/** `ast` is that of `code`. */
export type Stripped = { code: string; map: string; ast: Ast } | { problems: Problem[] };

type Found = Omit<Problem, 'file'>;

export async function stripTypes(esbuild: Esbuild, file: SourceFile): Promise<Stripped> {
  const text = withoutMark(file.text);
  const failed = (found: readonly Found[]): Stripped => ({
    problems: found.map((each) => ({ file: file.name, ...each })),
  });
  let printed: { code: string; map: string };
  try {
    printed = await print(esbuild, { name: file.name, text });
  } catch (error) {
    const messages = messagesOf(error);
    if (!messages) throw error;
    return failed(messages.map(toProblem));
  }
  const { code, map } = printed;
  const origins = new Origins(text, code, map);
  const parsed = parse(code);
  if ('ast' in parsed) {
    const found = notErasable(parsed.ast, text, origins);
    return found.length > 0 ? failed(found) : { code, map, ast: parsed.ast };
  }
  const { at, message } = parsed.unparsed;
  const { line, column, offset } = origins.at(at);
  return failed([{ line, column, message: text[offset] === '@' ? DECORATOR : message }]);
}

const options = {
  loader: 'ts',
  target: 'esnext',
  charset: 'utf8',
  sourcemap: 'external',
  logLevel: 'silent',
  // As Node strips types: an import stays unless it says `type`.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} satisfies TransformOptions;

/** A file without imports and exports is a module too: in a script, `this`, `return` and functions in blocks differ. */
const MODULE = '\nexport {};';

async function print(
  esbuild: Esbuild,
  { name, text }: SourceFile,
): Promise<{ code: string; map: string }> {
  const transform = (all: string) => esbuild.transform(all, { ...options, sourcefile: name });
  let result: TransformResult;
  try {
    result = await transform(text + MODULE);
  } catch (error) {
    const lines = lineStarts(text).length;
    if (!messagesOf(error)?.some(({ location }) => location && location.line > lines)) throw error;
    // Something has no end. Without a line of ours behind it, esbuild says so of the reader's text.
    result = await transform(text);
  }
  // What the hooks put at the start of a file must not come before a hashbang.
  return restoreNames({ code: result.code.replace(/^#!.*/, ''), map: result.map });
}

function toProblem({ text, location }: Message): Found {
  const place = placeOf(location);
  // Where only classes and their members can be decorated, esbuild expects something else.
  const decorator = location?.lineText[place.column - 1] === '@';
  return { ...place, message: decorator ? DECORATOR : text };
}
