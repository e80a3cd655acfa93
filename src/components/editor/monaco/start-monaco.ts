import './features.ts';
import { editor, KeyCode, KeyMod } from 'monaco-editor/editor/editor.api.js';
import { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register.js';
import { registerLanguage } from './language.ts';
import { followTheme } from './theme.ts';

export interface MonacoOptions {
  /** Addresses of the workers' scripts. */
  workers: { typescript: string; editor: string };
  /** Address of the font with the icons of suggestions. */
  icons: string;
  /** How programs are type-checked, as in a `tsconfig.json`. */
  typeOptions: object;
  /** The styles of Monaco's own widgets. */
  css: string;
}

/** Done once for the page, before the first editor. */
export function startMonaco({ workers, icons, typeOptions, css }: MonacoOptions): void {
  globalThis.MonacoEnvironment = {
    getWorker: (_id, label) =>
      new Worker(label === 'typescript' ? workers.typescript : workers.editor, { name: label }),
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  document.fonts.add(new FontFace('codicon', `url("${icons}")`));
  // The worker reads them as a tsconfig.json; Monaco only passes them on.
  typescriptDefaults.setCompilerOptions(typeOptions as never);
  typescriptDefaults.setDiagnosticsOptions({ noSuggestionDiagnostics: true });
  registerLanguage();
  followTheme();
  // These keys are the cell's own.
  editor.addKeybindingRules([
    { keybinding: KeyMod.CtrlCmd | KeyCode.Enter, command: '-editor.action.insertLineAfter' },
    { keybinding: KeyMod.CtrlCmd | KeyCode.KeyM, command: null },
    { keybinding: KeyCode.F1, command: null },
  ]);
}
