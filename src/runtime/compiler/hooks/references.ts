/** Names of other files, where they are used: live, and what is not yet there throws. */

import type { AnyNode } from '../node.ts';
import type { Context, Visitor } from './walk.ts';

const Identifier: Visitor = (node, { parents }, { linked, out }) => {
  const text = linked?.references.get(node);
  const parent = parents.at(-1) as AnyNode;
  if (text === undefined || parent.type === 'ExportSpecifier') return;
  out.update(
    node.start,
    node.end,
    used(node, parent, parents.at(-2)).replace('@', () => text),
  );
};

/** The way of writing it that keeps the meaning of what stands around it. */
function used(node: AnyNode, parent: AnyNode, around: AnyNode | undefined): string {
  // A function that is called by its name gets no `this`.
  const called = parent.type === 'CallExpression' && parent.callee === node;
  if (called || (parent.type === 'TaggedTemplateExpression' && parent.tag === node))
    return '(0, @)';
  const withDefault = parent.type === 'AssignmentPattern' && parent.left === node;
  const [property, value] = withDefault ? [around, parent] : [parent, node];
  const short = property?.type === 'Property' && property.shorthand && property.value === value;
  return short ? `${node.name}: @` : '@';
}

export const referenceVisitors: Record<string, Visitor> = { Identifier };

/** A name that means the platform's own, as far as other files do not say otherwise. */
export const isNamed = (node: AnyNode, name: string, { linked }: Context): boolean =>
  node.type === 'Identifier' && node.name === name && !linked?.references.has(node);
