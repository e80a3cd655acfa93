/** The names by which a file calls async functions, as far as they can be told without running it. */

import { type AnyNode, children } from '../node.ts';
import { ownName } from './task-label.ts';

/** Those of the file's own functions and methods, and whatever it imports from the program's other files. */
export function asyncNames(ast: AnyNode, code: string): Set<string> {
  const names = new Set<string>();
  const look = (node: AnyNode, parent: AnyNode | undefined): void => {
    if (/Function/.test(node.type) && node.async && !node.generator)
      names.add(ownName(node, parent, code));
    if (node.type === 'ImportDeclaration' && /^\.{0,2}\//.test(node.source.value))
      for (const { local } of node.specifiers) names.add(local.name);
    for (const child of children(node)) look(child, node);
  };
  look(ast, undefined);
  names.delete('');
  return names;
}
