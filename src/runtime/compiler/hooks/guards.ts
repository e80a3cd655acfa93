/** Counters at loop back-edges and function entries, so that what never ends is found, with its line. */

import { arrowEnd, header } from './functions.ts';
import { fillBody } from './statements.ts';
import type { Visitor } from './walk.ts';

const onLoop: Visitor = (node, _around, context) => {
  const { H, sites } = context;
  const { line } = sites.position(node);
  const { line: last } = sites.position({ start: node.end - 1 });
  const site = sites.add(
    node,
    { start: node.start, end: Math.max(node.body.start, node.start + 1) },
    last > line ? { last } : {},
  );
  fillBody(node.body, ` if (--${H}.budget < 0) ${H}.guard(${site});`, '', context);
};

const onFunction: Visitor = (node, { parents }, context) => {
  const { H, code, out, sites } = context;
  const site = sites.add(node, header(node, parents.at(-1), code));
  if (node.body.type === 'BlockStatement') {
    out.prependRight(node.body.start + 1, ` if (--${H}.budget < 0) ${H}.guard(${site});`);
  } else {
    out.appendLeft(arrowEnd(node, code), ` (--${H}.budget < 0 && ${H}.guard(${site}), (`);
    out.appendLeft(node.end, '))');
  }
};

export const guardVisitors: Record<string, Visitor> = {
  ForStatement: onLoop,
  ForInStatement: onLoop,
  ForOfStatement: onLoop,
  WhileStatement: onLoop,
  DoWhileStatement: onLoop,
  FunctionDeclaration: onFunction,
  FunctionExpression: onFunction,
  ArrowFunctionExpression: onFunction,
};
