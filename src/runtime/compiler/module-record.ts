/** What a file asks of others and what it gives them (ECMA-262, "Source Text Module Records": ParseModule). */

import type { Program as Ast } from 'acorn';
import { patternNames } from './hooks/pattern-names.ts';
import { type AnyNode, children } from './node.ts';

/** A name of another module; undefined stands for its namespace. */
export interface ImportedName {
  request: string;
  name: string | undefined;
  /** The specifier that asks for it. */
  node: AnyNode;
}

export interface ModuleRecord {
  /** The specifiers of all modules that it names, each once, as first written. */
  requests: readonly string[];
  hasTopLevelAwait: boolean;
  /** By their names in the file. */
  imports: ReadonlyMap<string, ImportedName>;
  /** Exports of the file's own variables: exported name → variable. */
  local: ReadonlyMap<string, string>;
  /** Exports of what other modules have: by exported name. */
  indirect: ReadonlyMap<string, ImportedName>;
  /** What `export * from` names. */
  stars: readonly string[];
}

/** The variable behind an `export default` that has no name. */
export const DEFAULT = 'default';

export function moduleRecord(ast: Ast): ModuleRecord {
  const statements = ast.body as AnyNode[];
  const requests = new Set<string>();
  const imports = new Map<string, ImportedName>();
  const local = new Map<string, string>();
  const indirect = new Map<string, ImportedName>();
  const stars: string[] = [];
  for (const { type, source, specifiers } of statements) {
    if (source) requests.add(source.value);
    if (type !== 'ImportDeclaration') continue;
    for (const node of specifiers) {
      imports.set(node.local.name, { request: source.value, name: importedName(node), node });
    }
  }
  for (const { type, source, specifiers, declaration, exported } of statements) {
    if (type === 'ExportDefaultDeclaration') {
      local.set('default', declaration.id?.name ?? DEFAULT);
    } else if (type === 'ExportAllDeclaration') {
      if (!exported) stars.push(source.value);
      else
        indirect.set(nameOf(exported), { request: source.value, name: undefined, node: exported });
    } else if (type === 'ExportNamedDeclaration') {
      for (const name of declaredNames(declaration)) local.set(name, name);
      for (const node of specifiers) {
        const name = nameOf(node.local);
        const passedOn = source ? { request: source.value, name, node } : imports.get(name);
        // An imported namespace that is exported again is a variable of this file.
        if (passedOn?.name === undefined) local.set(nameOf(node.exported), name);
        else indirect.set(nameOf(node.exported), passedOn);
      }
    }
  }
  return {
    requests: [...requests],
    hasTopLevelAwait: statements.some(waits),
    imports,
    local,
    indirect,
    stars,
  };
}

/** A name of a module's interface: an identifier or a string. */
export const nameOf = (node: AnyNode): string => node.name ?? node.value;

function importedName({ type, imported }: AnyNode): string | undefined {
  if (type === 'ImportNamespaceSpecifier') return undefined;
  return type === 'ImportDefaultSpecifier' ? 'default' : nameOf(imported);
}

export function declaredNames(declaration: AnyNode | null): string[] {
  if (!declaration) return [];
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
  return declaration.declarations.flatMap(({ id }: { id: AnyNode }) => patternNames(id));
}

function waits(node: AnyNode): boolean {
  if (node.type === 'AwaitExpression' || node.await || node.kind === 'await using') return true;
  return !/Function/.test(node.type) && [...children(node)].some(waits);
}
