import type { editor, IDisposable } from 'monaco-editor/editor/editor.api.js';
import { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register.js';
import type { MountOptions } from './mount-options.ts';

export const pathOf = (folder: string, name: string): string => `file:///${folder}/${name}`;

/** What is there for every editor of the page, by module. */
const added = new Set<string>();

/**
 * Gives the type service the files beside the program, and the types of the modules that it names, as soon as it names
 * them. What does not arrive is missing there, and nowhere else.
 */
export function addTypes(
  model: editor.ITextModel,
  { folder, loadGiven, loadTypes }: MountOptions,
): IDisposable {
  const beside: IDisposable[] = [];
  let gone = false;
  loadGiven()
    .then((files) => {
      if (gone) return;
      for (const { name, text } of files)
        beside.push(typescriptDefaults.addExtraLib(text, pathOf(folder, name)));
    })
    .catch(() => undefined);
  const look = (): void => {
    loadTypes()
      .then((types) => {
        const text = model.isDisposed() ? '' : model.getValue();
        for (const [module, files] of Object.entries(types)) {
          if (added.has(module) || !names(text, module)) continue;
          added.add(module);
          for (const [path, content] of Object.entries(files))
            typescriptDefaults.addExtraLib(content, `file:///${path}`);
        }
      })
      .catch(() => undefined);
  };
  look();
  const listening = model.onDidChangeContent(look);
  return {
    dispose: () => {
      gone = true;
      for (const each of [...beside, listening]) each.dispose();
    },
  };
}

const names = (text: string, module: string): boolean =>
  text.includes(`'${module}'`) || text.includes(`"${module}"`);
