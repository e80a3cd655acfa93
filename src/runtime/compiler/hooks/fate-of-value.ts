/** What becomes of the value of an expression, as far as its surroundings tell. */

import type { Site } from '../../trace/fields.ts';
import type { AnyNode } from '../node.ts';
import type { Surroundings } from './walk.ts';

/**
 * `dropped`: no one can have it any more, as in `job();` and `void job();`. `kept`: it is put somewhere and
 * given to nobody, as in `const p = job();`. Of what is awaited, returned or passed on nothing is said.
 */
export function fateOfValue(node: AnyNode, { parents }: Surroundings): Site['value'] {
  let child = node;
  for (let i = parents.length - 1; i >= 0; i--) {
    const parent = parents[i] as AnyNode;
    const fate = fates[parent.type]?.(parent, child);
    if (fate !== 'passed') return fate;
    child = parent;
  }
  return undefined;
}

/** `passed`: the value of the parent is the child's, so that the parent's own surroundings decide. */
type Fate = (parent: AnyNode, child: AnyNode) => Site['value'] | 'passed';

const fates: Record<string, Fate> = {
  ExpressionStatement: () => 'dropped',
  UnaryExpression: ({ operator }) => (operator === 'void' ? 'dropped' : undefined),
  VariableDeclarator: ({ id }) => (id.type === 'Identifier' ? 'kept' : undefined),
  ArrayExpression: () => 'kept',
  CallExpression: ({ callee }, child) => (child !== callee && isPut(callee) ? 'kept' : undefined),
  AssignmentExpression: ({ operator }) => (operator === '=' ? 'kept' : undefined),
  ConditionalExpression: ({ test }, child) => (child === test ? undefined : 'passed'),
  LogicalExpression: ({ right }, child) => (child === right ? 'passed' : undefined),
  SequenceExpression: ({ expressions }, child) =>
    child === expressions.at(-1) ? 'passed' : 'dropped',
  ParenthesizedExpression: () => 'passed',
  ChainExpression: () => 'passed',
};

/** `list.push(job())`, `set.add(job())` */
const isPut = ({ type, computed, property }: AnyNode): boolean =>
  type === 'MemberExpression' && !computed && /^(?:push|unshift|add)$/.test(property.name);
