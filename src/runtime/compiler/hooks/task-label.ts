/** What a function is called: by the engine (`name`), and on the timeline (`label`). */

import type { AnyNode } from '../node.ts';

export function taskLabel(
  node: AnyNode,
  parent: AnyNode | undefined,
  code: string,
): { name: string; label: string } {
  const name = ownName(node, parent, code);
  if (name) return { name: name === '__proto__' ? '' : name, label: name };
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
    const callee = parent.callee;
    const called =
      callee.type === 'MemberExpression' && !callee.computed ? callee.property : callee;
    if (called === node) return { name: '', label: 'async function' };
    if (called.type === 'Identifier') return { name: '', label: `${called.name} callback` };
  }
  return { name: '', label: 'async function' };
}

/** The name that a function has by its declaration, or by the variable, property or method that it is put into. */
export function ownName(node: AnyNode, parent: AnyNode | undefined, code: string): string {
  if (node.id) return node.id.name;
  if (!parent) return '';
  if (
    /^(MethodDefinition|Property|PropertyDefinition)$/.test(parent.type) &&
    parent.value === node
  ) {
    const { key, computed } = parent;
    if (computed) return code.slice(key.start, key.end);
    if (key.type === 'PrivateIdentifier') return `#${key.name}`;
    return key.type === 'Identifier' ? key.name : String(key.value);
  }
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return parent.id.name;
  if (parent.type === 'ExportDefaultDeclaration') return 'default';
  const assigns = parent.type === 'AssignmentExpression' || parent.type === 'AssignmentPattern';
  if (assigns && parent.right === node && parent.left.type === 'Identifier')
    return parent.left.name;
  return '';
}
