/**
 * Links the files of a program, as ECMA-262 links modules: an imported name is the other file's variable itself, read
 * where it is used. What is imported by a bare name comes from the realm, and is a constant of the file.
 */

import type { Program as Ast, Node } from 'acorn';
import { analyze } from 'eslint-scope';
import type { Importable } from './importable.ts';
import { type ImportedName, type ModuleRecord, moduleRecord } from './module-record.ts';
import type { AnyNode } from './node.ts';
import {
  fileName,
  type Modules,
  namespaceExports,
  type Resolution,
  resolveExport,
} from './resolve-export.ts';

export interface LinkedFile {
  name: string;
  record: ModuleRecord;
  /** The numbers of the files that it names, in its order. */
  requests: readonly number[];
  /** The name under which the factory knows the file's variables. */
  variables: string;
  /** Its uses of other files' names, each with the text that stands for it. */
  references: ReadonlyMap<Node, string>;
  /** What it asks of other files, and what they lack. */
  missing: readonly { node: AnyNode; message: string }[];
  /** What its namespace shows: names with the text that reads each. */
  exports: readonly [name: string, text: string][];
}

export interface LinkOptions {
  importable: Importable;
  hooksName: string;
}

export const variablesName = (H: string, number: number): string => `${H}b${number}`;
export const namespaceName = (H: string, number: number): string => `${H}n${number}`;

/** @param asts of the program's files by name; a file's number is its place */
export function link(
  asts: ReadonlyMap<string, Ast>,
  { importable, hooksName: H }: LinkOptions,
): LinkedFile[] {
  const names = [...asts.keys()];
  const files = new Map([...asts].map(([name, ast]) => [name, moduleRecord(ast)]));
  const modules: Modules = {
    files,
    importable,
    variable: (file, name) => `${variablesName(H, names.indexOf(file))}.${name}`,
    namespace: (module) => {
      const number = names.indexOf(fileName(module));
      return number < 0 ? `${H}m[${JSON.stringify(module)}]` : namespaceName(H, number);
    },
  };
  return [...files].map(([name, record], number) => ({
    name,
    record,
    requests: record.requests
      .map((request) => names.indexOf(fileName(request)))
      .filter((found) => found >= 0),
    variables: variablesName(H, number),
    references: references(asts.get(name) as Ast, record, modules, H),
    missing: missing(record, modules),
    exports: namespaceExports(modules, name),
  }));
}

const isFile = ({ request }: ImportedName, { files }: Modules) => files.has(fileName(request));

function resolve({ request, name }: ImportedName, modules: Modules): Resolution {
  if (name === undefined) return { text: modules.namespace(request) };
  return resolveExport(modules, request, name);
}

/** Where names of other files are used, whatever else has the same spelling there. */
function references(
  ast: Ast,
  { imports }: ModuleRecord,
  modules: Modules,
  H: string,
): Map<Node, string> {
  const found = new Map<Node, string>();
  const { globalScope } = analyze(ast as never, { ecmaVersion: 2026, sourceType: 'module' });
  const [scope] = globalScope?.childScopes ?? [];
  for (const [local, imported] of imports) {
    if (!isFile(imported, modules)) continue;
    const resolution = resolve(imported, modules);
    if (typeof resolution !== 'object') continue;
    for (const { identifier } of scope?.set.get(local)?.references ?? []) {
      found.set(identifier as unknown as Node, resolution.text);
    }
  }
  for (const { identifier } of globalScope?.through ?? []) {
    // A module has none; the function that it becomes here would.
    if (identifier.name === 'arguments') found.set(identifier as unknown as Node, `${H}arguments`);
  }
  return found;
}

function missing(
  { imports, indirect }: ModuleRecord,
  modules: Modules,
): { node: AnyNode; message: string }[] {
  // What is imported and passed on is asked for once.
  const asked = new Set([...imports.values(), ...indirect.values()]);
  return [...asked].flatMap((imported) => {
    if (!isFile(imported, modules)) return [];
    const resolution = resolve(imported, modules);
    if (typeof resolution === 'object') return [];
    const { node, request, name } = imported;
    const file = `'./${fileName(request)}'`;
    const message =
      resolution === 'ambiguous'
        ? `${file} has two exports named '${name}', from different files: import it from one of those.`
        : `${file} has no export named '${name}'.`;
    return [{ node, message }];
  });
}
