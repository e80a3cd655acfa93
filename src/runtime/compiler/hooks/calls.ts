/** Calls whose place matters: combinators, and what the realm answers (`fetch`, timers, the console). */

import type { AnyNode } from '../node.ts';
import { fateOfValue } from './fate-of-value.ts';
import { isMethod } from './functions.ts';
import { isNamed } from './references.ts';
import type { Context, Surroundings, Visitor } from './walk.ts';

const combinators = new Set(['all', 'allSettled', 'any', 'race']);
const placed = new Set([
  'fetch',
  'queueMicrotask',
  'requestAnimationFrame',
  'setInterval',
  'setTimeout',
]);
const placedClasses = new Set(['AbortController', 'EventSource', 'ReadableStream', 'WebSocket']);
const placedOf = ['AbortSignal', 'console', 'scheduler'];

const chained = new Set(['then', 'catch', 'finally']);

/**
 * Methods that the realm answers: of controllers and targets of events, and of what modules make, which are clients of
 * the database and of the job queue, and label workers.
 */
const answered = new Set([
  'abort',
  'addEventListener',
  'removeEventListener',
  'connect',
  'query',
  'release',
  'end',
  'receive',
  'ack',
  'nack',
  'run',
  'terminate',
]);

/** `p.then(f)`: the receiver and its method are looked up first, as ever; then come the arguments, then the call. */
function chain(node: AnyNode, { H, code, out, sites }: Context): void {
  const { callee } = node;
  const { name } = callee.property;
  const dot = code.lastIndexOf('.', callee.property.start);
  const paren = code.indexOf('(', callee.end);
  out.prependRight(node.start, `${H}.chain(${H}.link(${sites.add(node)}, "${name}", `);
  out.update(dot, paren + 1, '), ');
}

/** `Promise.all(list)`: the method becomes the hook's argument before the call's own. */
function observed({ start, callee }: AnyNode, hook: string, { code, out }: Context): void {
  const paren = code.indexOf('(', callee.end);
  out.prependRight(start, hook);
  out.update(paren, paren + 1, ', ');
}

/**
 * The place of a call is noted by what is evaluated last before it: its last argument, or what is called; of a
 * method its object, which the call needs to see. Where nobody may answer, the place is left behind the call: else
 * whoever asks next would take it for its own.
 */
function place(node: AnyNode, around: Surroundings, context: Context): void {
  const { H, out, sites } = context;
  const { callee } = node;
  const called = callee.type === 'MemberExpression' ? callee.object : callee;
  const last = (node.arguments.at(-1) ?? called) as AnyNode;
  if (last.type === 'SpreadElement' || last.type === 'Super') return;
  // In parentheses of its own a chain would end there: `a?.b.abort()`.
  if (last === called && isOptional(node)) return;
  // `new` would call the hook without the outermost parentheses.
  const value = fateOfValue(node, around);
  const site = sites.add(node, node, value && { value });
  out.prependRight(last.start, `(${H}.at(${site}, (`);
  out.appendLeft(last.end, ')))');
  if (!isOptional(node) && !isAnswered(node, context)) {
    out.prependRight(node.start, `${H}.left(`);
    out.appendLeft(node.end, ')');
  }
}

/** Whether whoever is called asks for the place at once: an async function, or the platform by its own names. */
const isAnswered = ({ type, callee }: AnyNode, context: Context): boolean =>
  type === 'NewExpression'
    ? placedClasses.has(callee.name)
    : context.asyncNames.has(nameOf(callee)) ||
      placed.has(callee.name) ||
      isOfPlatform(callee, context);

const CallExpression: Visitor = (node, around, context) => {
  const { H, out, sites, fromModules, asyncNames } = context;
  const { callee, arguments: args } = node;
  if (isMember(callee, 'Promise', context) && callee.property.name === 'withResolvers') {
    out.prependRight(node.start, `${H}.resolvers(${sites.add(node)}, ${selfIn(around)}, `);
    out.appendLeft(node.end, ')');
  }
  if (
    (callee.type === 'Identifier' && fromModules.has(callee.name)) ||
    asyncNames.has(nameOf(callee)) ||
    (isNamedMethod(callee) && answered.has(callee.property.name)) ||
    isOfPlatform(callee, context)
  ) {
    return place(node, around, context);
  }
  if (isOptional(node)) return;
  if (args.length === 0) return;
  if (args.some((argument: AnyNode) => argument.type === 'SpreadElement')) return;
  if (
    isMember(callee, 'Promise', context) &&
    combinators.has(callee.property.name) &&
    args.length === 1
  ) {
    return observed(node, `${H}.join(${JSON.stringify(callee.property.name)}, Promise, `, context);
  }
  if (isMember(callee, 'Promise', context) && callee.property.name === 'try') {
    return observed(node, `${H}.tries(Promise, `, context);
  }
  if (isMethodCall(callee) && chained.has(callee.property.name)) return chain(node, context);
  const called = callee.type === 'Identifier' ? callee.name : '';
  if (placed.has(called)) place(node, around, context);
};

/** `new Promise(executor)`: who settles it becomes known; `new AbortController()`: whose it is. */
const NewExpression: Visitor = (node, around, context) => {
  const { H, code, out, sites, fromModules } = context;
  const { callee, arguments: args } = node;
  const name = callee.type === 'Identifier' ? callee.name : '';
  if (fromModules.has(name) || placedClasses.has(name)) return place(node, around, context);
  if (!isNamed(callee, 'Promise', context) || args.length !== 1) return;
  if (args[0].type === 'SpreadElement') return;
  const paren = code.indexOf('(', callee.end);
  const self = selfIn(around);
  out.update(node.start, paren + 1, `${H}.promise(${sites.add(node)}, ${self}, Promise, `);
};

/** The object of the method that surrounds a call; a constructor may not have it yet. */
function selfIn({ parents }: Surroundings): string {
  const at = parents.findLastIndex(({ type }) => /^(?:Function|Class)/.test(type));
  const method = parents[at - 1];
  const has = at > 0 && isMethod(parents[at] as AnyNode, method) && method?.kind !== 'constructor';
  return has ? 'this' : '0';
}

export const callVisitors: Record<string, Visitor> = { CallExpression, NewExpression };

/** `load` of `load()`, `db.load()` and `this.#load()`. */
const nameOf = (callee: AnyNode): string => {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.computed) return '';
  const { name, type } = callee.property;
  return type === 'PrivateIdentifier' ? `#${name}` : name;
};

const isMethodCall = (callee: AnyNode): boolean => isNamedMethod(callee) && !callee.optional;

/** Whether a `?.` may end the evaluation before the call is reached. */
function isOptional(node: AnyNode): boolean {
  for (let at: AnyNode | undefined = node; at; at = at.callee ?? at.object) {
    if (at.optional) return true;
    if (at.type !== 'CallExpression' && at.type !== 'MemberExpression') return false;
  }
  return false;
}

const isNamedMethod = (callee: AnyNode): boolean =>
  callee.type === 'MemberExpression' &&
  !callee.computed &&
  callee.object.type !== 'Super' &&
  callee.property.type === 'Identifier';

const isOfPlatform = (callee: AnyNode, context: Context): boolean =>
  placedOf.some((object) => isMember(callee, object, context));

const isMember = (callee: AnyNode, object: string, context: Context): boolean =>
  callee.type === 'MemberExpression' && !callee.computed && isNamed(callee.object, object, context);
