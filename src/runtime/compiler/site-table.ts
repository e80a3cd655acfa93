/** Collects the places of a program that events will point to, in the reader's own lines. */

import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Node } from 'acorn';
import type { Site } from '../trace/fields.ts';
import type { SourceFile } from './program.ts';
import { sourceText } from './source-text.ts';

export class SiteTable {
  readonly sites: Site[];

  /** Site 0 is the program itself. */
  constructor(main: string) {
    this.sites = [{ file: main, line: 1, column: 1, text: main }];
  }

  /** For the places of one file, whose JavaScript is `code`, printed from it with `map`. */
  of(file: SourceFile, code: string, map: string): FileSites {
    return new FileSites(this.sites, file, code, new TraceMap(map));
  }
}

export class FileSites {
  readonly #sites: Site[];
  readonly #file: SourceFile;
  readonly #code: string;
  readonly #map: TraceMap;
  readonly #sourceLines: number[];
  readonly #printedLines: number[];
  readonly #known = new Map<string, number>();

  constructor(sites: Site[], file: SourceFile, code: string, map: TraceMap) {
    this.#sites = sites;
    this.#file = file;
    this.#code = code;
    this.#map = map;
    this.#sourceLines = lineStarts(file.text);
    this.#printedLines = lineStarts(code);
  }

  /** The number of the site at `node`, whose text is that of `shown` (or of the node). */
  add(node: Node, shown: { start: number; end: number } = node): number {
    const key = `${node.start} ${shown.start} ${shown.end}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { line, column } = this.position(node);
    const from = this.#offset(shown);
    const printed = this.#code.slice(shown.start, shown.end);
    this.#sites.push({
      file: this.#file.name,
      line,
      column,
      text: sourceText(this.#file.text, from, printed),
    });
    const site = this.#sites.length - 1;
    this.#known.set(key, site);
    return site;
  }

  /** Where `node` begins in the reader's file, from 1. */
  position(node: { start: number }): { line: number; column: number } {
    const line = lineAt(this.#printedLines, node.start);
    const column = node.start - (this.#printedLines[line - 1] as number);
    const found = originalPositionFor(this.#map, { line, column });
    return { line: found.line ?? line, column: (found.column ?? 0) + 1 };
  }

  #offset(node: { start: number }): number {
    const { line, column } = this.position(node);
    return (this.#sourceLines[line - 1] ?? 0) + column - 1;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line (from 1) on which `offset` lies. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
