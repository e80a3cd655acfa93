/** JavaScript that esbuild has printed to its syntax tree, or to what the parser can't take. */

import { type Program as Ast, parse as parseWithAcorn, version } from 'acorn';

export interface Unparsed {
  message: string;
  /** The offset where it stopped. */
  at: number;
}

export function parse(code: string): { ast: Ast } | { unparsed: Unparsed } {
  try {
    return {
      ast: parseWithAcorn(code, { ecmaVersion: 'latest', sourceType: 'module', ranges: true }),
    };
  } catch (error) {
    if (!(error instanceof SyntaxError && 'pos' in error)) throw error;
    return { unparsed: unparsed(code, error.message, error.pos as number) };
  }
}

function unparsed(code: string, message: string, at: number): Unparsed {
  // esbuild has read it, so its grammar is right: what this parser doesn't expect, it doesn't know.
  if (!message.startsWith('Unexpected')) return { message: message.replace(PLACE, ''), at };
  const [accessor] = /\baccessor\s+$/.exec(code.slice(0, at)) ?? [];
  if (accessor) return { message: ACCESSOR, at: at - accessor.length };
  const [found = 'the end'] = /^(?:[\p{L}\p{N}_$]+|.)/u.exec(code.slice(at)) ?? [];
  return { message: `${NEWER} It stops at \`${found}\`.`, at };
}

/** Acorn ends its messages with its own line and column. */
const PLACE = / \(\d+:\d+\)$/;
const NEWER = `This syntax is newer than the parser of programs here (acorn ${version}).`;
const ACCESSOR = '`accessor` is newer than what runs programs here. Write a `get` and a `set`.';
