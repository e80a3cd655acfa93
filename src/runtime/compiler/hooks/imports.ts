/** What a file imports must be there: one of the program's files, or a module that the realm brings. */

import { unknownExport, unknownFile, unknownModule } from '../importable.ts';
import type { AnyNode } from '../node.ts';
import { fileName, isFileSpecifier } from '../resolve-export.ts';
import type { Context, Visitor } from './walk.ts';

const onImport: Visitor = (node, _around, context) => {
  if (!node.source || !known(node.source, context)) return;
  const module = node.source.value as string;
  const names = context.importable[module];
  for (const specifier of node.specifiers ?? []) {
    const name = exportedName(specifier);
    if (names && name !== undefined && !names.includes(name)) {
      problem(specifier, unknownExport(module, name, context.importable), context);
    }
    if (names && specifier.type !== 'ExportSpecifier')
      context.fromModules.add(specifier.local.name);
  }
};

const ImportExpression: Visitor = (node, _around, context) => {
  if (node.source.type === 'Literal' && !known(node.source, context)) return;
  context.out.update(node.start, node.start + 'import'.length, `${context.H}.importNow`);
};

const MetaProperty: Visitor = (node, _around, context) => {
  if (node.meta.name !== 'import') return;
  problem(node, "'import.meta' is not there: a program here has no address of its own.", context);
};

const NO_REQUIRE = "'require' is not there: a program here is a module, and imports.";

const CallExpression: Visitor = (node, _around, context) => {
  if (node.callee.name !== 'require' || node.arguments[0]?.type !== 'Literal') return;
  // A function of the program's own may have that name.
  if (!/\b(function|const|let|var)\s+require\b/.test(context.code))
    problem(node, NO_REQUIRE, context);
};

/** What the file's own imports lack in other files. */
const Program: Visitor = (_node, _around, context) => {
  for (const { node, message } of context.linked?.missing ?? []) problem(node, message, context);
};

export const importVisitors: Record<string, Visitor> = {
  ImportDeclaration: onImport,
  ExportNamedDeclaration: onImport,
  ExportAllDeclaration: onImport,
  ImportExpression,
  MetaProperty,
  CallExpression,
  Program,
};

function known(source: AnyNode, context: Context): boolean {
  const name = source.value as string;
  if (isFileSpecifier(name)) {
    const names = context.files.map(fileName);
    if (names.includes(fileName(name))) return true;
    problem(
      source,
      unknownFile(
        name,
        context.files.map((file) => `./${fileName(file)}`),
      ),
      context,
    );
    return false;
  }
  if (Object.hasOwn(context.importable, name)) {
    context.imported.add(name);
    return true;
  }
  problem(source, unknownModule(name, context.importable), context);
  return false;
}

function exportedName(specifier: AnyNode): string | undefined {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportSpecifier')
    return specifier.imported.name ?? specifier.imported.value;
  if (specifier.type === 'ExportSpecifier') return specifier.local.name ?? specifier.local.value;
  return undefined;
}

function problem(node: AnyNode, message: string, { problems, sites }: Context): void {
  problems.push({ ...sites.position(node), message });
}
