/** A compiled program in which one hook takes a tick more than it should. */

import { type Node, parse } from 'acorn';
import MagicString from 'magic-string';
import type { Program } from '../../../src/runtime/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: a node's shape is known by its type
type AnyNode = Node & Record<string, any>;

/**
 * Where `await` may stand, one is made before the hook is called. Elsewhere what the hook gives is late: a promise
 * settles, or a function is called, one tick later. Undefined when the program never calls the hook.
 */
export function withLateHook(program: Program, hook: string): Program | undefined {
  const { hooksName: H } = program;
  // A guard is called at one of 4,096 places that it passes; here at each.
  const factory = program.factory.replaceAll(`--${H}.budget < 0`, hook === 'guard' ? 'true' : '$&');
  if (!factory.includes(`${H}.${hook}(`)) return undefined;
  const out = new MagicString(factory);
  const ast = parse(factory, { ecmaVersion: 'latest', sourceType: 'module' });
  for (const { call, mayAwait } of calls(ast as AnyNode, `${H}.${hook}(`, factory, false)) {
    const object = call.callee.object as AnyNode;
    if (mayAwait) out.update(object.start, object.end, `(await null, ${H})`);
    else out.prependRight(call.start, `${H}late(`).appendLeft(call.end, ')');
  }
  const begin = factory.indexOf(`const ${H} = `) + 'const '.length;
  out.appendLeft(begin, `${H}late = ${late}, `);
  return { ...program, factory: out.toString() };
}

const late = `function late(v) {
  if (v instanceof Promise) return Promise.resolve(v).then((x) => x);
  if (typeof v === 'function') return function (...all) { return Promise.resolve().then(() => v.apply(this, all)); };
  if (v?.constructor !== Object) return v;
  return Object.fromEntries(Object.entries(v).map(([key, each]) => [key, late(each)]));
}`;

/** The hook's calls, and whether `await` may stand there. */
function* calls(
  node: AnyNode,
  opening: string,
  code: string,
  mayAwait: boolean,
): Generator<{ call: AnyNode; mayAwait: boolean }> {
  if (node.type === 'CallExpression' && code.startsWith(opening, node.start)) {
    // Not the call of what the hook's call gives.
    if (node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier') {
      yield { call: node, mayAwait };
    }
  }
  for (const [key, child] of Object.entries(node)) {
    const inside = mayAwaitIn(node, key, mayAwait);
    for (const each of Array.isArray(child) ? child : [child]) {
      if (typeof each?.type === 'string') yield* calls(each, opening, code, inside);
    }
  }
}

function mayAwaitIn(node: AnyNode, key: string, outside: boolean): boolean {
  if (/Function/.test(node.type)) return key === 'body' && node.async;
  if (node.type === 'StaticBlock') return false;
  if (node.type === 'PropertyDefinition') return key === 'key' && outside;
  return outside;
}
