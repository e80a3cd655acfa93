/**
 * `using` and `await using` (ECMA-262, "DisposeResources"), lowered so that each disposal has its line. The awaits
 * of an asynchronous disposal stand in the reader's own function, with the engine's number of ticks.
 */

import type { AnyNode } from '../node.ts';
import { fillBody, outermostStatement } from './statements.ts';
import { type Context, fillBlock, inTask, type Surroundings, type Visitor } from './walk.ts';

const isUsing = (node: AnyNode | null | undefined): boolean =>
  node?.type === 'VariableDeclaration' && (node.kind === 'using' || node.kind === 'await using');

/** `using x = f()` becomes `const x = use(scope, …)`; the block around it closes the scope. */
const VariableDeclaration: Visitor = (node, { parents }, context) => {
  const { S, H, out, sites } = context;
  if (!isUsing(node)) return;
  const isAsync = node.kind === 'await using';
  out.update(node.start, node.start + node.kind.length, 'const');
  const parent = parents.at(-1);
  if (parent?.type === 'ForOfStatement' && parent.left === node) return;
  for (const declarator of node.declarations) {
    const site = sites.add(declarator);
    out.prependRight(declarator.init.start, `${H}.use(${S}, ${site}, ${isAsync}, (`);
    out.appendLeft(declarator.init.end, '))');
  }
};

const onBlock: Visitor = (node, around, context) => {
  if (!node.body.some(isUsing)) return;
  const { open, close } = scope(node.body.filter(isUsing), around, context);
  if (node.type !== 'Program') return fillBlock(node, open, close, context);
  context.out.prepend(`${open.trimStart()}\n`);
  context.out.append(`\n${close}`);
};

/** The resources of a loop's head live as long as the loop. */
const ForStatement: Visitor = (node, around, context) => {
  if (!isUsing(node.init)) return;
  const { open, close } = scope([node.init], around, context);
  const statement = outermostStatement(node, around.parents);
  context.out.prependRight(statement.start, `{${open}`);
  context.out.appendLeft(statement.end, `${close} }`);
};

/** A resource of each turn, closed before the next one is asked for. */
const ForOfStatement: Visitor = (node, around, context) => {
  if (!isUsing(node.left)) return;
  const { S, H, out, code, sites } = context;
  const { open, close } = scope([node.left], around, context);
  const { id } = node.left.declarations[0];
  const name = code.slice(id.start, id.end);
  const isAsync = node.left.kind === 'await using';
  const taken = `${H}v`;
  out.update(id.start, id.end, taken);
  const use = ` const ${name} = ${H}.use(${S}, ${sites.add(node.left)}, ${isAsync}, ${taken});`;
  fillBody(node.body, open + use, close, context);
};

export const usingVisitors: Record<string, Visitor> = {
  VariableDeclaration,
  BlockStatement: onBlock,
  StaticBlock: onBlock,
  Program: onBlock,
  ForStatement,
  ForOfStatement,
};

function scope(
  declarations: readonly AnyNode[],
  around: Surroundings,
  { S, H, T, E, sites }: Context,
): { open: string; close: string } {
  const open = ` const ${S} = ${H}.scope(); try {`;
  // A wait that was thrown out of is over before anything is disposed of.
  const entered = inTask(around) ? `${H}.entered(${T}); ` : '';
  const threw = `} catch (${E}) { ${entered}${H}.threw(${S}, ${E}); } finally {`;
  const asynchronous = declarations.find(({ kind }) => kind === 'await using');
  if (!asynchronous || !inTask(around)) return { open, close: `${threw} ${H}.close(${S}); }` };
  const site = sites.add(asynchronous);
  const wait = `${H}.resumed(${T}, ${site}, await ${H}.waits(${T}, ${site}, ${H}.awaited(${S})));`;
  const failed = `catch (${E}) { ${H}.entered(${T}); ${H}.threw(${S}, ${E}); }`;
  const disposals = `while (${H}.disposes(${S})) try { ${wait} } ${failed}`;
  return { open, close: `${threw} ${disposals} ${H}.close(${S}); }` };
}
