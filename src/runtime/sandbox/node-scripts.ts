/** The texts that Node's realms and their database are started from: built here, or handed over by who may build. */

import { databaseFiles, databaseScript } from './database-files.ts';
import { moduleScript } from './module-script.ts';
import { moduleTexts } from './modules.ts';
import { realmScript } from './realm-script.ts';

/** They travel from process to process. */
export interface NodeScripts {
  realm: string;
  /** By the name of the file; see `moduleFile`. */
  modules: { [file: string]: string };
  database?: string;
}

let given: NodeScripts | undefined;

/** From now on this process builds nothing: what is not in `scripts` cannot be imported. */
export function useScripts(scripts: NodeScripts): void {
  given = scripts;
}

/** @param imports what the programs that are to run import by bare names */
export async function scriptsFor(imports: readonly string[]): Promise<NodeScripts> {
  const modules: NodeScripts['modules'] = {};
  await moduleTexts(imports, async (file) => {
    modules[file] = await moduleScript(file);
    return '';
  });
  const database = imports.includes('pg') ? { database: await databaseToHand() } : {};
  return { realm: await realmScript(), modules, ...database };
}

/** Its files are too big to hand over: they are made, to be read from their place. */
async function databaseToHand(): Promise<string> {
  await databaseFiles();
  return databaseScript();
}

export const realmText = async (): Promise<string> => given?.realm ?? realmScript();

export const moduleText = async (file: string): Promise<string> =>
  given ? (given.modules[file] as string) : moduleScript(file);

export const databaseText = async (): Promise<string> => given?.database ?? databaseScript();
