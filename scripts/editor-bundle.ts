/**
 * Builds the large editor: Monaco with what of it a cell needs, the worker that knows types, and Monaco's own. Monaco's
 * writing of styles is replaced on the way, so that the site's policy need not be loosened for it.
 */

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { typeOptions } from '../src/runtime/compiler/type-options.ts';

const source = fileURLToPath(new URL('../src/components/editor/monaco/', import.meta.url));
const monaco = dirname(fileURLToPath(import.meta.resolve('monaco-editor/editor/editor.api.js')));

export interface EditorBundle {
  /** A module: see monaco/entry.ts. */
  main: string;
  css: string;
  typescriptWorker: string;
  editorWorker: string;
  /** The font of Monaco's icons. */
  icons: Uint8Array;
}

export async function editorBundle(): Promise<EditorBundle> {
  const [main, typescriptWorker, editorWorker] = await Promise.all([
    bundle('entry.ts', 'esm'),
    bundle('worker/typescript-worker.ts', 'iife'),
    bundle('worker/editor-worker.ts', 'iife'),
  ]);
  const icons = join(monaco, '../base/browser/ui/codicons/codicon/codicon.ttf');
  return {
    main: main.js,
    css: main.css,
    typescriptWorker: typescriptWorker.js,
    editorWorker: editorWorker.js,
    icons: await readFile(icons),
  };
}

async function bundle(entry: string, format: 'esm' | 'iife') {
  const { outputFiles } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    outdir: '/',
    write: false,
    logLevel: 'warning',
    loader: { '.ttf': 'empty' },
    // TypeScript asks for these only where there is a `process`.
    external: ['fs', 'path', 'os', 'crypto', 'inspector', 'perf_hooks', 'source-map-support'],
    plugins: [ownStyles, oneTypeScript, neededLibraries],
  });
  const text = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

/** Monaco's ways to write a style, and ours in their place. */
const ownStyles: Plugin = {
  name: 'own-styles',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/domStylesheets\.js$/ }, () => ({
      path: join(source, 'style-sheets.ts'),
    }));
    onLoad({ filter: /browser\/view\/viewLayer\.js$/ }, async ({ path }) => ({
      contents: withOwnMarkup(await readFile(path, 'utf8')),
      resolveDir: dirname(path),
    }));
  },
};

function withOwnMarkup(code: string): string {
  const changed = [
    ['this._domNode.innerHTML = newLinesHTML;', 'setMarkup(this._domNode, newLinesHTML);'],
    [
      "lastChild.insertAdjacentHTML('afterend', newLinesHTML);",
      'insertMarkupAfter(lastChild, newLinesHTML);',
    ],
    ['hugeDomNode.innerHTML = invalidLinesHTML;', 'setMarkup(hugeDomNode, invalidLinesHTML);'],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`Monaco no longer has '${from}' in viewLayer.js.`);
    return text.replace(from, to);
  }, code);
  const ours = JSON.stringify(join(source, 'set-markup.ts'));
  return `import { insertMarkupAfter, setMarkup } from ${ours};\n${changed}`;
}

/** TypeScript is in Monaco's worker already. */
const oneTypeScript: Plugin = {
  name: 'one-typescript',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^typescript$/ }, () => ({ path: 'typescript', namespace: 'monaco' }));
    onLoad({ filter: /^typescript$/, namespace: 'monaco' }, () => ({
      contents: `export { typescript as default } from 'monaco-editor/languages/features/typescript/lib/typescriptServices.js';`,
      resolveDir: monaco,
    }));
  },
};

/** Of TypeScript's libraries, those that programs are checked with. */
const neededLibraries: Plugin = {
  name: 'needed-libraries',
  setup({ onLoad }) {
    onLoad({ filter: /typescript\/lib\/lib\.js$/ }, async () => {
      const found: { [file: string]: string } = {};
      await Promise.all(typeOptions.lib.map((name) => addLibrary(name, found)));
      return { contents: `export const libFileMap = ${JSON.stringify(found)};` };
    });
  },
};

const libraries = dirname(fileURLToPath(import.meta.resolve('typescript')));

async function addLibrary(name: string, found: { [file: string]: string }): Promise<void> {
  const file = `lib.${name}.d.ts`;
  if (file in found) return;
  const text = await readFile(join(libraries, file), 'utf8');
  found[file] = text;
  const references = [...text.matchAll(/<reference lib="([^"]+)"/g)];
  await Promise.all(references.map(([, lib]) => addLibrary(lib as string, found)));
}
