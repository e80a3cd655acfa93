/**
 * Adds the hooks to one file of JavaScript. They are inline calls: each hands its value through and makes
 * no promise, so that the order of everything a program can see stays the engine's own.
 */

import type { Program as Ast, Node } from 'acorn';
import MagicString from 'magic-string';
import type { Importable } from '../importable.ts';
import type { LinkedFile } from '../link.ts';
import { type AnyNode, children } from '../node.ts';
import type { Problem } from '../program.ts';
import type { FileSites } from '../site-table.ts';
import { asyncNames } from './async-names.ts';
import { awaitVisitors } from './awaits.ts';
import { callVisitors } from './calls.ts';
import { functionVisitors } from './functions.ts';
import { guardVisitors } from './guards.ts';
import { importVisitors } from './imports.ts';
import { moduleVisitors } from './modules.ts';
import { referenceVisitors } from './references.ts';
import { usingVisitors } from './using.ts';
import type { Context, Visitor } from './walk.ts';

export interface Options {
  /** The name of the hooks in the factory's scope; no file contains it. */
  hooksName: string;
  sites: FileSites;
  importable: Importable;
  files: readonly string[];
  /** How the file is linked with others; undefined when it stands alone. */
  linked: LinkedFile | undefined;
}

export interface Hooked {
  code: string;
  map: string;
  /** The bare names that the file imports. */
  imported: ReadonlySet<string>;
  problems: Omit<Problem, 'file'>[];
}

const visitors: Record<string, readonly Visitor[]> = grouped([
  referenceVisitors,
  importVisitors,
  moduleVisitors,
  guardVisitors,
  usingVisitors,
  functionVisitors,
  awaitVisitors,
  callVisitors,
]);

export function addHooks(
  { code, ast }: { code: string; ast: Ast },
  { hooksName, sites, importable, files, linked }: Options,
): Hooked {
  const problems: Omit<Problem, 'file'>[] = [];
  const out = new MagicString(code);
  const imported = new Set<string>();
  const context: Context = {
    H: hooksName,
    T: `${hooksName}t`,
    E: `${hooksName}e`,
    S: `${hooksName}s`,
    linked,
    prologue: [],
    exports: new Map(),
    code,
    out,
    sites,
    importable,
    files,
    imported,
    problems,
    fromModules: new Set(),
    asyncNames: asyncNames(ast as AnyNode, code),
  };
  visit(ast, { function: undefined, parents: [] }, context);
  const map = out.generateMap({ hires: true, source: 'stripped.js' }).toString();
  return { code: out.toString(), map, imported, problems };
}

/** What surrounds a node: the nearest function (none at the top level), and its ancestors, outermost first. */
interface Scope {
  function: AnyNode | undefined;
  parents: readonly AnyNode[];
}

function visit(node: Node, scope: Scope, context: Context): void {
  const any = node as AnyNode;
  // Children first: what they insert lies inside what their parent puts around them.
  const inner: Scope = {
    function: /Function/.test(node.type) ? any : scope.function,
    parents: [...scope.parents, any],
  };
  for (const child of children(any)) visit(child, inner, context);
  for (const visitor of visitors[node.type] ?? []) visitor(any, scope, context);
}

function grouped(tables: readonly Record<string, Visitor>[]): Record<string, Visitor[]> {
  const all: Record<string, Visitor[]> = {};
  for (const table of tables) {
    for (const [type, visitor] of Object.entries(table)) {
      all[type] ??= [];
      all[type].push(visitor);
    }
  }
  return all;
}
