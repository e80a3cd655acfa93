/** TypeScript to JavaScript: the types go, everything else stays, `async`, `await` and `using` included. */

import type { Message } from 'esbuild';
import type { Esbuild } from './esbuild.ts';
import type { Problem, SourceFile } from './program.ts';

export type Stripped = { code: string; map: string } | { problems: Problem[] };

export async function stripTypes(esbuild: Esbuild, file: SourceFile): Promise<Stripped> {
  try {
    const { code, map } = await esbuild.transform(file.text, {
      loader: 'ts',
      target: 'esnext',
      charset: 'utf8',
      sourcemap: 'external',
      sourcefile: file.name,
      logLevel: 'silent',
      // As Node strips types: an import stays unless it says `type`.
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    return { code, map };
  } catch (error) {
    const messages = (error as { errors?: Message[] }).errors;
    if (!Array.isArray(messages)) throw error;
    return { problems: messages.map((message) => toProblem(message, file.name)) };
  }
}

function toProblem({ text, location }: Message, file: string): Problem {
  return { file, line: location?.line ?? 1, column: (location?.column ?? 0) + 1, message: text };
}
