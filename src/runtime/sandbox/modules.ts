/** The modules that are built apart from the realm, so that only a program that imports one has to have it. */

import type { ModuleText } from './protocol.ts';

/** What the realm does not bring itself, and the name of its file. */
const files: { readonly [module: string]: string } = {
  pg: 'pg',
  hono: 'hono',
  'p-limit': 'p-limit',
  'node-html-parser': 'node-html-parser',
  '@lanternpost/queue': 'lanternpost-queue',
  '@lanternpost/labels': 'lanternpost-labels',
};

export const builtModules: readonly string[] = Object.keys(files);

/** The name of its source in the world, and of what is built from it, without the ending. */
export const moduleFile = (module: string): string => files[module] as string;

/** Reads the built text of a module, by its file's name. */
export type ReadModule = (file: string) => Promise<string>;

/** The texts of those of `imports` that the realm does not bring itself. */
export function moduleTexts(imports: readonly string[], read: ReadModule): Promise<ModuleText[]> {
  const needed = [...new Set(imports)].filter((name) => name in files).sort();
  return Promise.all(needed.map(async (name) => ({ name, factory: await read(moduleFile(name)) })));
}
