/**
 * esbuild renames what shadows another name (`post` becomes `post2`), and says so in its source map. A program shows its
 * names (`f.name`, a lane, a site), so each gets its own back. That is safe one by one: inside the scope of a
 * name, the reader's text could not have meant another of the same spelling.
 */

import remapping from '@jridgewell/remapping';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import MagicString from 'magic-string';
import { lineStarts } from './line-starts.ts';
import { type AnyNode, children } from './node.ts';
import { parse } from './parse.ts';

export function restoreNames(printed: { code: string; map: string }): {
  code: string;
  map: string;
} {
  const { code, map } = printed;
  const originals = renamed(code, new TraceMap(map));
  if (originals.size === 0) return printed;
  const parsed = parse(code);
  if (!('ast' in parsed)) return printed;
  const out = new MagicString(code);
  for (const [name, found] of uses(parsed.ast as AnyNode)) {
    // Where the map does not know every use, the name stays: half of it would be another program.
    if (!found.every(({ offset }) => originals.has(offset))) continue;
    // `for (async of …)` would be no loop over `of`.
    if (found.some(({ offset }) => originals.get(offset) === 'async')) continue;
    for (const { offset, shorthand } of found) {
      const original = originals.get(offset) ?? name;
      out.update(offset, offset + name.length, shorthand ? `${name}: ${original}` : original);
    }
  }
  const edits = out.generateMap({ hires: true, source: 'printed.js' }).toString();
  return { code: out.toString(), map: remapping([edits, map], () => null).toString() };
}

/** The reader's names, by where the renamed ones are printed. */
function renamed(code: string, map: TraceMap): Map<number, string> {
  const starts = lineStarts(code);
  const originals = new Map<number, string>();
  for (const [line, segments] of decodedMappings(map).entries()) {
    for (const segment of segments) {
      if (segment.length < 5) continue;
      const name = map.names[segment[4] as number];
      if (name) originals.set((starts[line] ?? 0) + segment[0], name);
    }
  }
  return originals;
}

interface Use {
  offset: number;
  /** `{ post2 }`, which esbuild prints for a property that has that name and that value. */
  shorthand: boolean;
}

/** Where each name of a variable is used; names of properties and labels are none. */
function uses(
  node: AnyNode,
  shorthand = false,
  found = new Map<string, Use[]>(),
): Map<string, Use[]> {
  if (node.type === 'Identifier') {
    const known = found.get(node.name);
    const use = { offset: node.start, shorthand };
    if (known) known.push(use);
    else found.set(node.name, [use]);
  }
  const passedOn = shorthand && node.type === 'AssignmentPattern';
  for (const child of children(node)) {
    if (isPlainKey(child, node)) continue;
    const isShort = passedOn ? child === node.left : Boolean(node.shorthand);
    uses(child, isShort, found);
  }
  return found;
}

function isPlainKey(child: AnyNode, parent: AnyNode): boolean {
  if (parent.type === 'MemberExpression') return parent.property === child && !parent.computed;
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) {
    return parent.key === child && !parent.computed;
  }
  if (/^(LabeledStatement|BreakStatement|ContinueStatement)$/.test(parent.type))
    return parent.label === child;
  if (/^(Import|Export)Specifier$/.test(parent.type))
    return (parent.imported ?? parent.exported) === child;
  return parent.type === 'MetaProperty';
}
