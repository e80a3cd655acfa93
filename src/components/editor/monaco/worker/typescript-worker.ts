/** The worker that knows types: TypeScript's language service, with a check and with words of our own. */

import { initialize } from 'monaco-editor/internal/common/initialize.js';
import { TypeScriptWorker } from 'monaco-editor/languages/features/typescript/tsWorker.js';
import ts from 'typescript';
import { floatingPromises } from './floating-promises.ts';
import { reworded } from './reworded.ts';

class ProgramWorker extends TypeScriptWorker {
  #options: ts.CompilerOptions | undefined;

  /** What came as a `tsconfig.json` has them, as the compiler has them. */
  override getCompilationSettings(): ts.CompilerOptions {
    this.#options ??= {
      ...ts.convertCompilerOptionsFromJson(super.getCompilationSettings(), '/').options,
      allowNonTsExtensions: true,
    };
    return this.#options;
  }

  override async getSemanticDiagnostics(fileName: string): Promise<ts.Diagnostic[]> {
    const found = await super.getSemanticDiagnostics(fileName);
    const program = this.getLanguageService().getProgram();
    const file = program?.getSourceFile(fileName);
    const floating = program && file ? floatingPromises(file, program.getTypeChecker()) : [];
    return [...found.map(reworded), ...TypeScriptWorker.clearFiles(floating)];
  }
}

self.onmessage = () =>
  initialize((context, data) => {
    return new ProgramWorker(context, data);
  });
