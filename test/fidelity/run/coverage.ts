/** How often each production ran: counted by the labels that programs logged, not by what was generated. */

import { type Production, productions } from '../text/productions.ts';
import type { Observed } from './observed.ts';

export class Coverage {
  readonly #counts = new Map<string, number>(productions.map((name) => [name, 0]));

  /** Counts the productions whose labels stand in the lines. */
  add({ lines }: Observed): void {
    for (const line of lines) {
      const hash = line.indexOf('#');
      const name = hash > 0 ? line.slice(0, hash) : '';
      const count = this.#counts.get(name);
      if (count !== undefined) this.#counts.set(name, count + 1);
    }
  }

  /** Adds what another one counted. */
  merge(counts: Iterable<[string, number]>): void {
    for (const [name, count] of counts)
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  get counts(): [string, number][] {
    return [...this.#counts];
  }

  get neverRun(): Production[] {
    return productions.filter((name) => this.#counts.get(name) === 0);
  }

  /** All productions, the rarest first. */
  table(columns = 4): string {
    const cells = this.counts
      .sort(([, a], [, b]) => a - b)
      .map(([name, count]) => `${String(count).padStart(7)} ${name.padEnd(24)}`);
    const rows = Math.ceil(cells.length / columns);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => cells[column * rows + row] ?? '')
        .join('')
        .trimEnd(),
    ).join('\n');
  }
}
