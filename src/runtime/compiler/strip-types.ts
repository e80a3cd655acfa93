/** TypeScript to JavaScript: the types go, everything else stays, `async`, `await` and `using` included. */

import type { Program as Ast } from 'acorn';
import type { Message, TransformOptions } from 'esbuild';
import { DECORATOR, notErasable } from './erasable.ts';
import type { Esbuild } from './esbuild.ts';
import { Origins } from './origins.ts';
import { parse } from './parse.ts';
import type { Problem, SourceFile } from './program.ts';

export type Stripped = { code: string; map: string; ast: Ast } | { problems: Problem[] };

const options = {
  loader: 'ts',
  target: 'esnext',
  charset: 'utf8',
  sourcemap: 'external',
  logLevel: 'silent',
  // As Node strips types: an import stays unless it says `type`.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} as const satisfies TransformOptions;

/** Makes a module of a file without imports and exports: `this`, `return` and blocks mean other things in a script. */
const MODULE = '\nexport {};';

export async function stripTypes(esbuild: Esbuild, file: SourceFile): Promise<Stripped> {
  const text = withoutMark(file.text);
  const problem = ({ text: message, location }: Message): Problem => {
    const { line, column } = placeOf(location);
    const decorates = location?.lineText[column - 1] === '@';
    return { file: file.name, line, column, message: decorates ? DECORATOR : message };
  };
  try {
    const { code, map } = await transformed(esbuild, file.name, text);
    const origins = new Origins(text, code, map);
    const parsed = parse(code);
    if ('unparsed' in parsed) {
      const { message, at } = parsed.unparsed;
      const { line, column, offset } = origins.at(at);
      const decorates = text[offset] === '@';
      return {
        problems: [{ file: file.name, line, column, message: decorates ? DECORATOR : message }],
      };
    }
    const { ast } = parsed;
    const found = notErasable(ast, text, origins);
    if (found.length > 0) return { problems: found.map((each) => ({ file: file.name, ...each })) };
    return { code, map, ast };
  } catch (error) {
    const messages = errorsOf(error);
    if (!messages) throw error;
    return { problems: messages.map(problem) };
  }
}

async function transformed(esbuild: Esbuild, sourcefile: string, text: string) {
  try {
    const { code, map } = await esbuild.transform(text + MODULE, { ...options, sourcefile });
    // What is put at the start of the file must not come before a hashbang.
    return { code: code.replace(/^#!.*/, ''), map };
  } catch (error) {
    const lines = text.split(NEW_LINE).length;
    // Something is not complete; without our own last line esbuild says it of the reader's text.
    if (errorsOf(error)?.some(({ location }) => !location || location.line > lines)) {
      return esbuild.transform(text, { ...options, sourcefile });
    }
    throw error;
  }
}
