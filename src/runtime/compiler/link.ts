/** Joins a program's files into one scope; what is imported by a bare name comes from the realm. */

import type { Plugin } from 'esbuild';
import type { Esbuild } from './esbuild.ts';
import type { Importable } from './importable.ts';

/** Files whose hooks are in, by name, with their source maps. */
export type HookedFiles = ReadonlyMap<string, { code: string; map: string }>;

const ENTRY = '\0entry';
/** The last statement of the linked text; the factory returns its argument. */
const RETURN = '$return';

export interface LinkOptions {
  /** The name of the file to begin with. */
  main: string;
  importable: Importable;
  hooksName: string;
}

export async function link(
  esbuild: Esbuild,
  files: HookedFiles,
  options: LinkOptions,
): Promise<{ code: string; map: string }> {
  const result = await esbuild.build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    outfile: 'program.js',
    format: 'esm',
    target: 'esnext',
    charset: 'utf8',
    treeShaking: false,
    // A name that two files have is changed in one of them; functions and classes are called by it as before.
    keepNames: true,
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [fromMemory(files, options)],
  });
  const text = (ending: string) =>
    result.outputFiles.find((file) => file.path.endsWith(ending))?.text as string;
  return { code: returning(text('.js')), map: text('.map') };
}

function fromMemory(files: HookedFiles, { main, importable, hooksName }: LinkOptions): Plugin {
  return {
    name: 'from-memory',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return { path: ENTRY, namespace: 'entry' };
        if (path in importable) return { path, namespace: 'realm' };
        return { path: fileName(path), namespace: 'program' };
      });
      build.onLoad({ filter: /.*/, namespace: 'entry' }, () => ({
        contents: `import * as exported from './${main}';\n${RETURN}(exported);`,
        loader: 'js',
      }));
      build.onLoad({ filter: /.*/, namespace: 'realm' }, ({ path }) => ({
        contents: fromRealm(path, importable[path] ?? [], hooksName),
        loader: 'js',
      }));
      build.onLoad({ filter: /.*/, namespace: 'program' }, ({ path }) => ({
        contents: withMap(files.get(path) as { code: string; map: string }),
        loader: 'js',
      }));
    },
  };
}

/** `./page.ts` as the program's files are named. */
export const fileName = (specifier: string): string => specifier.replace(/^(\.\/)+/, '');

function fromRealm(module: string, names: readonly string[], hooksName: string): string {
  const from = `${hooksName}m[${JSON.stringify(module)}]`;
  return names
    .map((name) => `export ${name === 'default' ? 'default' : `const ${name} =`} ${from}.${name};`)
    .join('\n');
}

function returning(code: string): string {
  const last = code.lastIndexOf(`${RETURN}(`);
  return `${code.slice(0, last)}return (${code.slice(last + RETURN.length + 1)}`;
}

/**
 * esbuild composes the map of its output with one that a file carries. Without imports and exports of its own a file
 * would be taken for CommonJS.
 */
const withMap = ({ code, map }: { code: string; map: string }): string =>
  `${code}\nexport {};\n//# sourceMappingURL=data:application/json;base64,${base64(map)}`;

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
