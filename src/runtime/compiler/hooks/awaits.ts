/** Where a task waits, goes on, yields, returns a promise, or is thrown into. */

import { afterwards, fillBody } from './statements.ts';
import { fillBlock, inTask, type Visitor } from './walk.ts';

const AwaitExpression: Visitor = (node, _around, { H, T, out, sites }) => {
  const site = sites.add(node, node.argument);
  out.prependRight(node.start, `${H}.resumed(${T}, ${site}, `);
  out.appendLeft(node.start + 'await'.length, ` ${H}.waits(${T}, ${site}, (`);
  out.appendLeft(node.end, ')))');
};

const ForOfStatement: Visitor = (node, { parents }, context) => {
  if (!node.await) return;
  const { H, T, out, sites } = context;
  const site = sites.add(node, node.right);
  out.prependRight(node.right.start, `${H}.iterates(${T}, ${site}, (`);
  out.appendLeft(node.right.end, '))');
  fillBody(node.body, ` ${H}.stepped(${T});`, '', context);
  afterwards(node, parents, ` ${H}.stepped(${T});`, context);
};

const YieldExpression: Visitor = (node, around, { H, T, out, sites }) => {
  if (!around.function?.async) return;
  const site = sites.add(node, node.argument ?? node);
  out.prependRight(node.start, `${H}.taken(${T}, ${site}, `);
  if (node.argument && !node.delegate) {
    out.appendLeft(node.start + 'yield'.length, ` ${H}.yields(${T}, ${site}, (`);
    out.appendLeft(node.end, '))');
  }
  out.appendLeft(node.end, ')');
};

const ReturnStatement: Visitor = (node, around, { H, T, code, out, sites }) => {
  const fn = around.function;
  if (!node.argument || !fn?.async || fn.generator) return;
  const end = code[node.end - 1] === ';' ? node.end - 1 : node.end;
  out.appendLeft(
    node.start + 'return'.length,
    ` ${H}.returns(${T}, ${sites.add(node, node.argument)}, (`,
  );
  out.appendLeft(end, '))');
};

const TryStatement: Visitor = (node, around, context) => {
  if (!inTask(around)) return;
  const enter = ` ${context.H}.entered(${context.T});`;
  if (node.handler) fillBlock(node.handler.body, enter, '', context);
  if (node.finalizer) fillBlock(node.finalizer, enter, '', context);
};

export const awaitVisitors: Record<string, Visitor> = {
  AwaitExpression,
  ForOfStatement,
  YieldExpression,
  ReturnStatement,
  TryStatement,
};
