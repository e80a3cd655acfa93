/** Calls whose place matters: combinators, and what the realm answers (`fetch`, timers, the console). */

import type { AnyNode, Visitor } from './walk.ts';

const combinators = new Set(['all', 'allSettled', 'any', 'race']);
const placed = new Set(['fetch', 'setTimeout', 'setInterval']);

const CallExpression: Visitor = (node, _around, { H, code, out, sites, timerNames }) => {
  const { callee, arguments: args } = node;
  if (node.optional || callee.optional || args.length === 0) return;
  if (args.some((argument: AnyNode) => argument.type === 'SpreadElement')) return;
  if (isMember(callee, 'Promise') && combinators.has(callee.property.name) && args.length === 1) {
    const how = JSON.stringify(callee.property.name);
    const paren = code.indexOf('(', callee.end);
    out.prependRight(node.start, `${H}.join(${how}, Promise, `);
    out.update(paren, paren + 1, ', ');
    return;
  }
  const called = callee.type === 'Identifier' ? callee.name : '';
  if (placed.has(called) || timerNames.has(called) || isMember(callee, 'console')) {
    const last = args.at(-1) as AnyNode;
    out.prependRight(last.start, `${H}.at(${sites.add(node)}, (`);
    out.appendLeft(last.end, '))');
  }
};

export const callVisitors: Record<string, Visitor> = { CallExpression };

const isMember = (callee: AnyNode, object: string): boolean =>
  callee.type === 'MemberExpression' &&
  !callee.computed &&
  callee.object.type === 'Identifier' &&
  callee.object.name === object;
