/** Collects the places of a program that events will point to, in the reader's own lines. */

import type { Node } from 'acorn';
import type { Site } from '../trace/fields.ts';
import { Origins, type Place } from './origins.ts';
import type { SourceFile } from './program.ts';
import { sourceText, withoutMark } from './source-text.ts';

export class SiteTable {
  readonly sites: Site[];

  /** Site 0 is the program itself. */
  constructor(main: string) {
    this.sites = [{ file: main, line: 1, column: 1, text: main }];
  }

  /** For the places of one file, whose JavaScript is `code`, printed from it with `map`. */
  of({ name, text }: SourceFile, code: string, map: string): FileSites {
    return new FileSites(this.sites, { name, text: withoutMark(text) }, code, map);
  }
}

export class FileSites {
  readonly #sites: Site[];
  readonly #file: SourceFile;
  readonly #code: string;
  readonly #origins: Origins;
  readonly #known = new Map<string, number>();

  constructor(sites: Site[], file: SourceFile, code: string, map: string) {
    this.#sites = sites;
    this.#file = file;
    this.#code = code;
    this.#origins = new Origins(file.text, code, map);
  }

  /** The file's name in the program. */
  get file(): string {
    return this.#file.name;
  }

  /**
   * The number of the site at `node`, whose text is that of `shown` (or of the node).
   * @param more what else is known: what becomes of a call's value, the last line of a loop
   */
  add(
    node: Node,
    shown: { start: number; end: number } = node,
    more: Pick<Site, 'value' | 'last'> = {},
  ): number {
    const key = `${node.start} ${shown.start} ${shown.end}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const printed = this.#code.slice(shown.start, shown.end);
    this.#sites.push({
      file: this.#file.name,
      ...this.position(node),
      text: sourceText(this.#file.text, this.#origins.at(shown.start).offset, printed),
      ...more,
    });
    const site = this.#sites.length - 1;
    this.#known.set(key, site);
    return site;
  }

  /** Where `node` begins in the reader's file, from 1. */
  position(node: { start: number }): Place {
    const { line, column } = this.#origins.at(node.start);
    return { line, column };
  }
}
