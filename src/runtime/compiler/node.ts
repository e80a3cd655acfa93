import type { Node } from 'acorn';

/** A node of which a visitor knows the shape by its `type` (ESTree). */
// biome-ignore lint/suspicious/noExplicitAny: ESTree's union says less than the node type that was asked for
export type AnyNode = Node & Record<string, any>;

export function* children(node: AnyNode): Generator<AnyNode> {
  for (const [key, child] of Object.entries(node)) {
    if (key === 'type') continue;
    if (Array.isArray(child)) {
      for (const each of child) if (typeof each?.type === 'string') yield each;
    } else if (typeof child?.type === 'string') {
      yield child;
    }
  }
}
