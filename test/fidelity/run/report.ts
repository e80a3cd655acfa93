/** A difference, as it is printed: the program, both logs, and where they part. */

import type { SourceFile } from '../../../src/runtime/index.ts';
import type { Compared } from './compare.ts';
import { allLines } from './observed.ts';

/** Lines shown before the first that differs, and from there on. */
const BEFORE = 12;
const BEHIND = 8;

export function differenceText({ files, native, traced, differs }: Compared): string {
  const at = differs ?? 0;
  const [left, right] = [allLines(native), allLines(traced)];
  const from = Math.max(0, at - BEFORE);
  const shared = left.slice(from, at).map((line) => `    ${line}`);
  const rest = (lines: string[], mark: string) =>
    lines.slice(at, at + BEHIND).map((line) => `  ${mark} ${line}`);
  return [
    listing(files),
    `The logs part at line ${at + 1} (- the engine, + traced):`,
    ...(from > 0 ? [`    … ${from} lines`] : []),
    ...shared,
    ...rest(left, '-'),
    ...rest(right, '+'),
  ].join('\n');
}

/** A program's files, with the numbers of their lines. */
export const listing = (files: readonly SourceFile[]): string =>
  files.map(({ name, text }) => `${name}\n${numbered(text)}`).join('\n');

const numbered = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line, i) => `${String(i + 1).padStart(4)} ${line}`)
    .join('\n');
