/**
 * Async functions become ordinary ones that hand their body, as an async arrow function, to `task`: so the
 * promise that the engine makes for the call is known, and `this`, `arguments` and `super` stay the caller's.
 */

import { type AnyNode, children } from '../node.ts';
import { patternNames } from './pattern-names.ts';
import { taskLabel } from './task-label.ts';
import { type Context, fillBlock, type Visitor } from './walk.ts';

const onFunction: Visitor = (node, { parents }, context) => {
  if (!node.async) return;
  const parent = parents.at(-1);
  const { name, label } = taskLabel(node, parent, context.code);
  const site = context.sites.add(node, header(node, parent, context.code));
  const start = { site, name, label: JSON.stringify(label) };
  if (node.generator) asGenerator(node, start, context);
  else asTask(node, parent, start, context);
};

export const functionVisitors: Record<string, Visitor> = {
  FunctionDeclaration: onFunction,
  FunctionExpression: onFunction,
  ArrowFunctionExpression: onFunction,
};

interface Start {
  site: number;
  name: string;
  label: string;
}

function asGenerator(node: AnyNode, { site, label }: Start, context: Context): void {
  const { H, T } = context;
  const open = ` const ${T} = ${H}.generator(${site}, ${label}); try {`;
  fillBlock(node.body, open, closing(context), context);
}

function asTask(node: AnyNode, parent: AnyNode | undefined, start: Start, context: Context): void {
  const { H, T, code, out } = context;
  const { site, name, label } = start;
  removeAsync(node, parent, context);
  const arrow = node.type === 'ArrowFunctionExpression';
  const moved = !simpleParameters(node);
  const args = moved ? `${H}p` : `[${node.params.map((p: AnyNode) => p.name).join(', ')}]`;
  const call = `${H}.task(${site}, ${label}, ${args}, `;
  // A function in a property takes the property's name, as in a stack trace.
  const [named, got] = name
    ? [`({${JSON.stringify(name)}: `, `})[${JSON.stringify(name)}]`]
    : ['(', ')'];
  const self = isMethod(node, parent) ? ', this' : '';

  if (moved) {
    // The parameters move inside, so that a default that throws still rejects.
    const opening = parameters(node, code);
    const before = `(...${H}p) ${arrow ? '=> ' : '{ return '}${call}(${T}) => ${named}async `;
    const after = `${got}(...${H}p)${self})${arrow ? '' : '; }'}`;
    out.appendLeft(opening, before);
    if (arrow) {
      if (node.body.type === 'BlockStatement')
        fillBlock(node.body, ' try {', closing(context), context);
      else expressionBody(node, ' { try {', ` ${closing(context)} }`, context);
    } else {
      out.appendLeft(node.body.start, '=> ');
      fillBlock(node.body, ' try {', closing(context), context);
    }
    out.appendLeft(node.end, after);
    return;
  }
  const open = `${call}${named}async (${T}) => { try {`;
  const close = ` ${closing(context)} }${got}${self})`;
  if (!arrow) {
    fillBlock(node.body, ` return ${open}`, `${close};`, context);
  } else if (node.body.type === 'BlockStatement') {
    out.prependLeft(arrowEnd(node, code), ` ${open.slice(0, -'{ try {'.length)}`);
    fillBlock(node.body, ' try {', closing(context), context);
    out.appendLeft(node.end, `${got})`);
  } else {
    expressionBody(node, ` ${open}`, close, context);
  }
}

const closing = ({ H, T, E }: Context): string =>
  `} catch (${E}) { throw ${H}.failed(${T}, ${E}); } finally { ${H}.ended(${T}); }`;

function expressionBody(node: AnyNode, open: string, close: string, context: Context): void {
  const { H, T, code, out, sites } = context;
  const site = sites.add(node.body);
  out.prependLeft(arrowEnd(node, code), `${open} return ${H}.returns(${T}, ${site}, (`);
  out.appendLeft(node.end, `));${close}`);
}

function removeAsync(node: AnyNode, parent: AnyNode | undefined, { code, out }: Context): void {
  const from = isMethod(node, parent) ? (parent as AnyNode).start : node.start;
  const at = from + code.slice(from).search(/\basync\b/);
  out.update(at, at + 'async'.length, ' '.repeat('async'.length));
}

export const isMethod = (node: AnyNode, parent: AnyNode | undefined): boolean =>
  parent !== undefined &&
  parent.value === node &&
  (parent.type === 'MethodDefinition' || (parent.type === 'Property' && parent.method));

/** Where the parameter list opens. */
function parameters(node: AnyNode, code: string): number {
  if (node.type === 'ArrowFunctionExpression') return code.indexOf('(', node.start);
  return code.indexOf('(', node.id ? node.id.end : node.start);
}

/** Just behind `=>`. */
export function arrowEnd(node: AnyNode, code: string): number {
  const last = node.params.at(-1);
  return code.indexOf('=>', last ? last.end : node.start) + 2;
}

/** The text that stands for a function at its site: a method's name included, up to the body. */
export function header(
  node: AnyNode,
  parent: AnyNode | undefined,
  code: string,
): { start: number; end: number } {
  const arrow = node.type === 'ArrowFunctionExpression';
  return {
    start: isMethod(node, parent) ? (parent as AnyNode).start : node.start,
    end: arrow ? arrowEnd(node, code) : node.body.start,
  };
}

/**
 * Plain names only, none of them declared again in the body: a second `var` of that name keeps the
 * argument's value only in the parameters' own function.
 */
function simpleParameters(node: AnyNode): boolean {
  const names: string[] = [];
  for (const parameter of node.params) {
    if (parameter.type !== 'Identifier') return false;
    names.push(parameter.name);
  }
  return names.length === 0 || !declares(node.body, new Set(names));
}

function declares(node: AnyNode, names: ReadonlySet<string>): boolean {
  if (node.type === 'FunctionDeclaration') return names.has(node.id?.name);
  if (/Function|Class/.test(node.type)) return false;
  if (node.type === 'VariableDeclaration' && node.kind === 'var') {
    const bound = node.declarations.flatMap(({ id }: { id: AnyNode }) => patternNames(id));
    if (bound.some((name: string) => names.has(name))) return true;
  }
  return children(node).some((child) => declares(child, names));
}
