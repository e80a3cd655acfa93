import { group } from './group.ts';
import type { Context } from './options.ts';

/** What stands between braces, and what stands before them. */
export interface Pieces {
  base: string;
  open: string;
  close: string;
  output: string[];
  /** Present for lists: many short items stand in columns; of numbers, at the right. */
  list?: { numbers: boolean };
}

/** On one line where that fits, else a line for each part (`reduceToSingleString` of Node). */
export function join(pieces: Pieces, depth: number, context: Context): string {
  const { base, open, close, list } = pieces;
  const { compact, indentation } = context;
  const before = base === '' ? '' : `${base} `;
  let { output } = pieces;
  if (compact >= 1) {
    if (list && output.length > 6) output = group(output, list.numbers, context);
    const grouped = output !== pieces.output;
    if (context.lastDepth - depth < compact && !grouped && fits(pieces, context)) {
      const line = output.join(', ');
      if (!line.includes('\n')) return `${before}${open} ${line} ${close}`;
    }
  }
  const indent = `\n${' '.repeat(indentation)}`;
  return `${before}${open}${indent}  ${output.join(`,${indent}  `)}${indent}${close}`;
}

function fits({ base, open, output }: Pieces, { indentation, breakLength }: Context): boolean {
  const start = output.length + indentation + open.length + base.length + 10;
  const total = output.reduce((sum, part) => sum + part.length, output.length + start);
  return total <= breakLength && !base.includes('\n');
}
