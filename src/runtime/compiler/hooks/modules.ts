/**
 * The imports and exports of a file. What the realm brings is a constant. A file that stands alone gives its exports as
 * the factory's result; among several files, each hands its variables to the others before any of them runs.
 */

import { DEFAULT, declaredNames, nameOf } from '../module-record.ts';
import type { AnyNode } from '../node.ts';
import { isFileSpecifier } from '../resolve-export.ts';
import type { Context, Visitor } from './walk.ts';

const ImportDeclaration: Visitor = (node, _around, context) => {
  context.out.remove(node.start, node.end);
  if (context.linked && isFileSpecifier(node.source.value)) return;
  for (const { type, imported, local } of node.specifiers) {
    if (type === 'ImportNamespaceSpecifier') {
      context.prologue.push(`const ${local.name} = ${realmModule(node, context)};`);
    } else {
      const name = type === 'ImportDefaultSpecifier' ? 'default' : nameOf(imported);
      context.prologue.push(`const ${local.name} = ${realmModule(node, context)}.${name};`);
    }
  }
};

const ExportNamedDeclaration: Visitor = (node, _around, context) => {
  const { declaration, source, specifiers } = node;
  if (declaration) {
    context.out.remove(node.start, declaration.start);
    for (const name of declaredNames(declaration)) exportAs(name, name, name, context);
    return;
  }
  context.out.remove(node.start, node.end);
  for (const { local, exported } of specifiers) {
    const name = nameOf(local);
    const value = source ? `${realmModule(node, context)}.${name}` : name;
    exportAs(nameOf(exported), name, context.linked?.references.get(local) ?? value, context);
  }
};

const ExportDefaultDeclaration: Visitor = (node, _around, context) => {
  const { H, code, out, prologue } = context;
  const { declaration } = node;
  if (declaration.id) {
    const { name } = declaration.id;
    out.remove(node.start, declaration.start);
    return exportAs('default', name, name, context);
  }
  const name = `${H}d`;
  if (declaration.type === 'FunctionDeclaration') {
    out.remove(node.start, declaration.start);
    const [keywords = ''] = FUNCTION.exec(code.slice(declaration.start)) ?? [];
    out.prependLeft(declaration.start + keywords.length, ` ${name}`);
    prologue.push(`${H}.named(${name}, "default");`);
  } else {
    // As an export does, a property named `default` gives an anonymous class or arrow function its name.
    const file = JSON.stringify(context.sites.file);
    out.update(node.start, declaration.start, `const ${name} = ${H}.serves(${file}, ({ default: `);
    out.appendLeft(declaration.end, ' }).default);');
  }
  exportAs('default', DEFAULT, name, context);
};

const FUNCTION = /^(?:async\s+)?function\s*\*?/;

const ExportAllDeclaration: Visitor = (node, _around, context) => {
  context.out.remove(node.start, node.end);
  if (context.linked) return;
  const from = realmModule(node, context);
  if (node.exported) {
    const name = nameOf(node.exported);
    return exportAs(name, name, from, context);
  }
  const names = context.importable[node.source.value] ?? [];
  for (const name of names.filter((each) => each !== 'default')) {
    exportAs(name, name, `${from}.${name}`, context);
  }
};

/** What comes before the file's first statement, and behind its last. */
const Program: Visitor = (_node, _around, { H, linked, prologue, exports, out }) => {
  const getters = [...exports].map(([name, value]) => `get ${name}() { return ${value}; }`);
  if (linked) {
    const setters = [...exports.keys()].map((name) => `set ${name}(${H}v) { ${H}.readOnly(); }`);
    const variables = ['__proto__: null', ...getters, ...setters].join(', ');
    prologue.push(`${linked.variables} = { ${variables} }; yield;`);
  } else {
    const namespace = `{ ${['__proto__: null', ...getters].join(', ')} }`;
    // Within another object, for main is a promise of it: a program may export a `then`, or put one upon `Object.prototype`.
    out.append(`\nreturn { __proto__: null, exports: ${namespace} };`);
  }
  out.prepend(prologue.join(' '));
};

export const moduleVisitors: Record<string, Visitor> = {
  ImportDeclaration,
  ExportNamedDeclaration,
  ExportDefaultDeclaration,
  ExportAllDeclaration,
  Program,
};

const realmModule = (node: AnyNode, { H }: Context): string =>
  `${H}m[${JSON.stringify(node.source.value)}]`;

/** Under the name that others ask for. Among several files: the file's own variables, under their names. */
function exportAs(name: string, variable: string, value: string, context: Context): void {
  const { linked, exports } = context;
  if (!linked) exports.set(JSON.stringify(name), value);
  else if (linked.record.local.has(name)) exports.set(variable, value);
}
