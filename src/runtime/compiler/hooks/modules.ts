/** The imports and exports of a file that stands alone: `const`s from the realm's modules, getters in the factory's result. */

import { patternNames } from './pattern-names.ts';
import type { AnyNode, Context, Visitor } from './walk.ts';

const ImportDeclaration: Visitor = (node, _around, context) => {
  if (!context.alone) return;
  for (const { type, imported, local } of node.specifiers) {
    if (type === 'ImportNamespaceSpecifier') {
      context.imports.push(`const ${local.name} = ${realmModule(node, context)};`);
    } else {
      const name = type === 'ImportDefaultSpecifier' ? 'default' : moduleName(imported);
      context.imports.push(`const ${local.name} = ${realmModule(node, context)}.${name};`);
    }
  }
  context.out.remove(node.start, node.end);
};

const ExportNamedDeclaration: Visitor = (node, _around, context) => {
  if (!context.alone) return;
  const { declaration, source, specifiers } = node;
  if (declaration) {
    context.out.remove(node.start, declaration.start);
    for (const name of declaredNames(declaration)) exportAs(name, name, context);
    return;
  }
  for (const { local, exported } of specifiers) {
    const value = source ? `${realmModule(node, context)}.${moduleName(local)}` : local.name;
    exportAs(moduleName(exported), value, context);
  }
  context.out.remove(node.start, node.end);
};

const ExportDefaultDeclaration: Visitor = (node, _around, context) => {
  if (!context.alone) return;
  const { declaration } = node;
  if (declaration.id) {
    context.out.remove(node.start, declaration.start);
    exportAs('default', declaration.id.name, context);
    return;
  }
  const name = `${context.H}d`;
  // As an export does, a property named `default` gives an anonymous function its name.
  context.out.update(node.start, declaration.start, `const ${name} = ({ default: `);
  context.out.appendLeft(declaration.end, ' }).default;');
  exportAs('default', name, context);
};

const ExportAllDeclaration: Visitor = (node, _around, context) => {
  if (!context.alone) return;
  const names = context.importable[node.source.value] ?? [];
  for (const name of names.filter((each) => each !== 'default')) {
    exportAs(name, `${realmModule(node, context)}.${name}`, context);
  }
  context.out.remove(node.start, node.end);
};

export const moduleVisitors: Record<string, Visitor> = {
  ImportDeclaration,
  ExportNamedDeclaration,
  ExportDefaultDeclaration,
  ExportAllDeclaration,
};

/** Imports are there before anything runs; exports are live. */
export function closeModule(context: Context): void {
  context.out.prepend(context.imports.join(' '));
  context.out.append(`\n${returnExports(context)}`);
}

export const returnExports = ({ exports }: Context): string => `return { ${exports.join(', ')} };`;

const realmModule = (node: AnyNode, { H }: Context): string =>
  `${H}m[${JSON.stringify(node.source.value)}]`;

const moduleName = (node: AnyNode): string => node.name ?? node.value;

function exportAs(name: string, value: string, { exports }: Context): void {
  exports.push(`get ${JSON.stringify(name)}() { return ${value}; }`);
}

function declaredNames(declaration: AnyNode): string[] {
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
  return declaration.declarations.flatMap(({ id }: { id: AnyNode }) => patternNames(id));
}
