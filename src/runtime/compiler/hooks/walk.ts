/** What every pass over the syntax tree shares. */

import type MagicString from 'magic-string';
import type { Importable } from '../importable.ts';
import type { LinkedFile } from '../link.ts';
import type { AnyNode } from '../node.ts';
import type { Problem } from '../program.ts';
import type { FileSites } from '../site-table.ts';

export interface Context {
  /** The hooks' name; the variables of the current task, a caught error, a scope of resources. */
  H: string;
  T: string;
  E: string;
  S: string;
  /** How the file is linked with others; undefined when it stands alone. */
  linked: LinkedFile | undefined;
  /** Statements that the file begins with. */
  prologue: string[];
  /** What reads each of its exports, by its key in an object. */
  exports: Map<string, string>;
  code: string;
  out: MagicString;
  sites: FileSites;
  importable: Importable;
  files: readonly string[];
  /** What is imported by a bare name. */
  imported: Set<string>;
  problems: Omit<Problem, 'file'>[];
  /** Local names of what is imported from modules: the realm or the world answers their calls. */
  fromModules: Set<string>;
  /** What the file calls its async functions: such a call starts a task. */
  asyncNames: ReadonlySet<string>;
}

export interface Surroundings {
  function: AnyNode | undefined;
  parents: readonly AnyNode[];
}

export type Visitor = (node: AnyNode, around: Surroundings, context: Context) => void;

/** Whether a task stands here: in an async function, or at the top level of a module. */
export const inTask = ({ function: fn }: Surroundings): boolean => fn === undefined || fn.async;

/** Puts `open` and `close` just inside a block, whatever its children have put at its edges. */
export function fillBlock(
  block: AnyNode,
  open: string,
  close: string,
  { code, out }: Context,
): void {
  // A static block begins with its keyword.
  const inside = code.indexOf('{', block.start) + 1;
  out.prependRight(inside, open);
  if (block.body.length === 0) out.appendRight(inside, close);
  else out.appendLeft(block.end - 1, close);
}
