/**
 * TypeScript that makes code of its own: programs are what Node runs by taking the types away, and such
 * code has no types to take.
 *
 * esbuild compiles it without a word, but its source map says where each thing that it prints stood: what it
 * made up stands where the reader wrote something else. A `var` statement where the source says `enum` was
 * an enum, and nothing else can be: a statement's own first word is in the map. So TypeScript need not be
 * read a second time, no string or comment is mistaken for code, and what is erased (`declare enum`, a namespace
 * of types) makes nothing and passes.
 */

import type { Node } from 'acorn';
import { type AnyNode, children } from './node.ts';
import type { Origins } from './origins.ts';
import type { Problem } from './program.ts';

const makes = (what: string, instead: string): string =>
  `${what} makes code at run time; programs here use only types that can be erased. ${instead}`;

export const DECORATOR = makes('A decorator', 'Call the function yourself.');

const ENUM = makes('`enum`', "Use `const Colour = { red: 'red' } as const`.");
const PARAMETER_PROPERTY = makes(
  'A modifier before a parameter of a constructor',
  'Declare the field in the class, and assign it in the constructor.',
);
const IMPORT = makes('`import … = …`', 'Use `import … from`, or `const … = …`.');
const EXPORT = makes('`export =`', 'Use `export default`, or `export { … }`.');
const namespace = (word: string): string =>
  makes(`\`${word}\` with values in it`, 'Put them into a file of their own, and import that.');

/** White space and comments. */
const GAP = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/|//.*)*`;
const enumStart = new RegExp(`(?:const\\b${GAP})?enum\\b`, 'y');
/** An arrow function's parameter may have such a name. */
const namespaceStart = new RegExp(`(namespace|module)\\b(?!${GAP}=>)`, 'y');
const importStart = new RegExp(`import${GAP}[\\p{L}\\p{N}\\\\{}$_]+${GAP}=`, 'uy');
const exportStart = new RegExp(`export${GAP}=`, 'y');

type Found = Omit<Problem, 'file'>;

/** @param ast of what esbuild has printed from `source` */
export function notErasable(ast: Node, source: string, origins: Origins): Found[] {
  const found: Found[] = [];
  const visit = (node: AnyNode): void => {
    const start = origins.exactly(node.start);
    const message = start && madeFrom(node, source, start.offset);
    if (message) {
      found.push({ line: start.line, column: start.column, message });
      // What it holds goes with it.
      return;
    }
    if (node.type === 'ClassBody') found.push(...parameterProperties(node, source, origins));
    for (const child of children(node)) visit(child);
  };
  visit(ast as AnyNode);
  return unique(found);
}

/** What the reader wrote instead of `node`, if esbuild made `node` up. */
function madeFrom({ type, declaration }: AnyNode, source: string, at: number): string | undefined {
  const begins = (start: RegExp): RegExpExecArray | null => {
    start.lastIndex = at;
    return start.exec(source);
  };
  const declares =
    type === 'VariableDeclaration' || (type === 'ExportNamedDeclaration' && declaration);
  // A second `enum` or namespace of the same name only calls an arrow function.
  const again = type === 'ExpressionStatement' || type === 'ArrowFunctionExpression';
  if ((declares || again) && begins(enumStart)) return ENUM;
  if (declares || type === 'ArrowFunctionExpression') {
    const [, word] = begins(namespaceStart) ?? [];
    if (word) return namespace(word);
  }
  if (declares && begins(importStart)) return IMPORT;
  if (type === 'ExpressionStatement' && begins(exportStart)) return EXPORT;
  return undefined;
}

/** Fields that stand where a parameter of the constructor stands. */
function parameterProperties(body: AnyNode, source: string, origins: Origins): Found[] {
  const method = body.body.find(({ kind }: AnyNode) => kind === 'constructor');
  const parameters = new Set(
    method?.value.params.map(({ start }: AnyNode) => origins.exactly(start)?.offset),
  );
  return body.body.flatMap((member: AnyNode) => {
    const name = member.type === 'PropertyDefinition' && origins.exactly(member.start);
    if (!name || !parameters.has(name.offset)) return [];
    const [modifiers = ''] = MODIFIERS.exec(source.slice(0, name.offset)) ?? [];
    return [{ ...origins.place(name.offset - modifiers.length), message: PARAMETER_PROPERTY }];
  });
}

const MODIFIERS = /(?:\b(?:public|private|protected|readonly|override)\s+)+$/;

/** Two statements may be made from one. */
function unique(problems: readonly Found[]): Found[] {
  return problems.filter(
    ({ line, column }, index) =>
      index === problems.findIndex((other) => other.line === line && other.column === column),
  );
}
