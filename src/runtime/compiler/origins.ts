/** Where JavaScript that esbuild has printed stood in the reader's file. */

import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { lineAt, lineStarts } from './line-starts.ts';
import { isSpace, sameText } from './source-text.ts';

/** Lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Origin extends Place {
  offset: number;
}

/** The map says that what was printed at `printed` stood at `source`. */
interface Segment {
  printed: number;
  source: number;
}

const BLANK = /^\s*$/;

export class Origins {
  readonly #source: string;
  readonly #printed: string;
  readonly #sourceLines: readonly number[];
  readonly #segments: readonly Segment[];

  constructor(source: string, printed: string, map: string) {
    this.#source = source;
    this.#printed = printed;
    this.#sourceLines = lineStarts(source);
    this.#segments = segmentsOf(new TraceMap(map), lineStarts(printed), this.#sourceLines);
  }

  /** Where the thing stood that was printed at `offset`; undefined if the map doesn't name that very place. */
  exactly(offset: number): Origin | undefined {
    const segment = this.#segments[this.#before(offset)];
    // esbuild maps a statement from where its indentation begins.
    if (!segment || !BLANK.test(this.#printed.slice(segment.printed, offset))) return undefined;
    return this.#origin(segment.source);
  }

  /** Where the thing stood that was printed at `offset`, or what the map names in front of it. */
  at(offset: number): Origin {
    const index = this.#before(offset);
    const before = this.#segments[index];
    const behind = this.#segments[index + 1];
    const source =
      (before && this.#forwards(before, offset)) ??
      (behind && this.#backwards(behind, offset)) ??
      before?.source ??
      0;
    return this.#origin(source);
  }

  place(offset: number): Place {
    const line = lineAt(this.#sourceLines, offset);
    return { line, column: offset - (this.#sourceLines[line - 1] as number) + 1 };
  }

  #origin(offset: number): Origin {
    return { ...this.place(offset), offset };
  }

  /** The last segment that doesn't lie behind `offset`, by its index; -1 if there is none. */
  #before(offset: number): number {
    let low = -1;
    let high = this.#segments.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#segments[middle] as Segment).printed <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Along both texts, as long as they are the same but for white space. */
  #forwards({ printed, source }: Segment, offset: number): number | undefined {
    if (printed === offset) return source;
    let at = sameText(this.#source, source, this.#printed.slice(printed, offset));
    while (at !== undefined && isSpace(this.#source[at])) at++;
    return at;
  }

  /** What stands before the next thing that the map names: most often an opening parenthesis. */
  #backwards({ printed, source }: Segment, offset: number): number | undefined {
    let at = source;
    for (const char of [...this.#printed.slice(offset, printed)].reverse()) {
      if (isSpace(char)) continue;
      do at--;
      while (isSpace(this.#source[at]));
      if (this.#source[at] !== char) return undefined;
    }
    return at;
  }
}

function segmentsOf(
  map: TraceMap,
  printedLines: readonly number[],
  sourceLines: readonly number[],
): Segment[] {
  const segments: Segment[] = [];
  for (const [line, mappings] of decodedMappings(map).entries()) {
    for (const [column, _file, sourceLine = 0, sourceColumn = 0] of mappings) {
      const source = (sourceLines[sourceLine] ?? 0) + sourceColumn;
      // esbuild begins each line with a mapping; where it has none, it says the last one again.
      if (column === 0 && source === segments.at(-1)?.source) continue;
      segments.push({ printed: (printedLines[line] ?? 0) + column, source });
    }
  }
  return segments;
}
