/** Putting statements at the start, at the end and behind of other statements. */

import type { AnyNode } from '../node.ts';
import { type Context, fillBlock } from './walk.ts';

/** Puts text at both ends of a loop's body, which becomes a block if it is none. */
export function fillBody(body: AnyNode, open: string, close: string, context: Context): void {
  if (body.type === 'BlockStatement') {
    fillBlock(body, open, close, context);
  } else {
    context.out.prependRight(body.start, `{${open} `);
    context.out.appendLeft(body.end, `${close} }`);
  }
}

/** A loop with all of its labels. */
export function outermostStatement(node: AnyNode, parents: readonly AnyNode[]): AnyNode {
  let outermost = node;
  for (const parent of parents.toReversed()) {
    if (parent.type !== 'LabeledStatement') break;
    outermost = parent;
  }
  return outermost;
}

/** Puts a statement behind a loop, labels included. */
export function afterwards(
  node: AnyNode,
  parents: readonly AnyNode[],
  statement: string,
  { out }: Context,
): void {
  const outermost = outermostStatement(node, parents);
  const around = parents.findLast(({ type }) => type !== 'LabeledStatement');
  const inList = /^(BlockStatement|Program|SwitchCase|StaticBlock)$/.test(around?.type ?? '');
  if (!inList) out.prependRight(outermost.start, '{ ');
  out.appendLeft(outermost.end, inList ? statement : `${statement} }`);
}
