import { structuredPatch } from 'diff';
import { highlight, type Token } from '../editor/highlight.ts';

/** A line that only one of two texts has, that both have, or that stands for some that both have. */
export interface DifferentLine {
  is: 'del' | 'add' | 'same' | 'gap';
  tokens: readonly Token[];
}

/** So many lines that both have are shown around those that only one has. */
const CONTEXT = 2;

/** From `mine` to `book`, line by line; empty when they are the same but for blanks at the ends of lines. */
export function difference(mine: string, book: string): DifferentLine[] {
  const [before, after] = [trimmed(mine), trimmed(book)];
  const [old, fresh] = [highlight(before), highlight(after)];
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  return hunks.flatMap(({ oldStart, newStart, lines }) => {
    let [oldLine, newLine] = [oldStart - 1, newStart - 1];
    const ofHunk = lines.flatMap((line): DifferentLine[] => {
      if (line.startsWith('-')) return [{ is: 'del', tokens: old[oldLine++] ?? [] }];
      if (line.startsWith('+')) return [{ is: 'add', tokens: fresh[newLine++] ?? [] }];
      // `\ No newline at end of file`
      if (!line.startsWith(' ')) return [];
      newLine++;
      return [{ is: 'same', tokens: old[oldLine++] ?? [] }];
    });
    return oldStart > 1 ? [{ is: 'gap', tokens: [] }, ...ofHunk] : ofHunk;
  });
}

const trimmed = (text: string): string => text.trimEnd().replace(/[ \t]+$/gm, '');
