/** Which variable a name of a module stands for (ECMA-262, ResolveExport and GetExportedNames). */

import type { Importable } from './importable.ts';
import type { ModuleRecord } from './module-record.ts';

export interface Modules {
  /** The program's own files by name, in the order of their numbers. */
  files: ReadonlyMap<string, ModuleRecord>;
  importable: Importable;
  /** The text that stands in the factory for a file's variable, and for a module's namespace. */
  variable(file: string, name: string): string;
  namespace(module: string): string;
}

/** `./page.ts` as the program's files are named. */
export const fileName = (specifier: string): string => specifier.replace(/^(\.\/)+/, '');

export const isFileSpecifier = (specifier: string): boolean => /^\.{0,2}\//.test(specifier);

/** `text` reads the variable. The same variable has the same text, whichever way it was reached. */
export type Resolution = { text: string } | 'ambiguous' | undefined;

export function resolveExport(
  modules: Modules,
  request: string,
  name: string,
  seen: Set<string> = new Set(),
): Resolution {
  const file = fileName(request);
  const record = modules.files.get(file);
  if (!record) {
    const known = modules.importable[request]?.includes(name);
    return known ? { text: `${modules.namespace(request)}.${name}` } : undefined;
  }
  const key = JSON.stringify([file, name]);
  // A circle of re-exports ends nowhere.
  if (seen.has(key)) return undefined;
  seen.add(key);
  const local = record.local.get(name);
  if (local !== undefined) return { text: modules.variable(file, local) };
  const passedOn = record.indirect.get(name);
  if (passedOn) {
    if (passedOn.name === undefined) return { text: modules.namespace(passedOn.request) };
    return resolveExport(modules, passedOn.request, passedOn.name, seen);
  }
  return name === 'default' ? undefined : resolveStar(modules, record, name, seen);
}

/** A name that two `export *` bring is no export, unless both mean the same variable. */
function resolveStar(
  modules: Modules,
  { stars }: ModuleRecord,
  name: string,
  seen: Set<string>,
): Resolution {
  let found: { text: string } | undefined;
  for (const request of stars) {
    const resolution = resolveExport(modules, request, name, seen);
    if (resolution === 'ambiguous') return resolution;
    if (found && resolution && found.text !== resolution.text) return 'ambiguous';
    found ??= resolution;
  }
  return found;
}

/** The names of a namespace, each with the text that reads its variable, in the order of their code units. */
export function namespaceExports(modules: Modules, file: string): [name: string, text: string][] {
  const exported: [string, string][] = [];
  for (const name of [...exportedNames(modules, file)].sort()) {
    const resolution = resolveExport(modules, file, name);
    if (typeof resolution === 'object') exported.push([name, resolution.text]);
  }
  return exported;
}

function exportedNames(
  modules: Modules,
  request: string,
  names: Set<string> = new Set(),
  seen: Set<string> = new Set(),
): Set<string> {
  const file = fileName(request);
  const record = modules.files.get(file);
  if (!record) {
    for (const name of modules.importable[request] ?? []) names.add(name);
    return names;
  }
  if (seen.has(file)) return names;
  seen.add(file);
  for (const name of [...record.local.keys(), ...record.indirect.keys()]) names.add(name);
  for (const star of record.stars) {
    for (const name of exportedNames(modules, star, new Set(), seen)) {
      if (name !== 'default') names.add(name);
    }
  }
  return names;
}
