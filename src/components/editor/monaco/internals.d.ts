/** Parts of Monaco that it exports without types. */

declare module 'monaco-editor/languages/definitions/typescript/typescript.js' {
  import type { languages } from 'monaco-editor/editor/editor.api.js';
  export const conf: languages.LanguageConfiguration;
}

declare module 'monaco-editor/internal/common/initialize.js' {
  export function initialize(create: (context: never, data: never) => object): void;
}

declare module 'monaco-editor/languages/features/typescript/tsWorker.js' {
  import type ts from 'typescript';

  /** The language service in the worker, as Monaco's main thread calls it. */
  export class TypeScriptWorker {
    constructor(context: never, data: never);
    getCompilationSettings(): ts.CompilerOptions;
    getLanguageService(): ts.LanguageService;
    getSemanticDiagnostics(fileName: string): Promise<ts.Diagnostic[]>;
    static clearFiles(diagnostics: readonly ts.Diagnostic[]): ts.Diagnostic[];
  }
}
