/** The sum of many chunks, with its progress on stderr. */

import { Coverage } from '../run/coverage.ts';
import type { Chunk } from './chunk.ts';

export class Totals {
  readonly coverage = new Coverage();
  readonly faults: string[] = [];
  readonly #where: string;
  readonly #of: number;
  readonly #began = performance.now();
  #compared = 0;
  #linked = 0;
  #lines = 0;

  constructor(where: string, of: number) {
    this.#where = where;
    this.#of = of;
  }

  add({ compared, linked, lines, endless, coverage, difference }: Chunk): void {
    this.#compared += compared;
    this.#linked += linked;
    this.#lines += lines;
    this.coverage.merge(coverage);
    for (const text of endless) this.faults.push(`This program never ends:\n${text}`);
    if (difference !== undefined) {
      this.faults.push(difference);
      process.stderr.write(`\n${difference}\n`);
    }
    const seconds = (performance.now() - this.#began) / 1000;
    const left = (seconds / this.#compared) * (this.#of - this.#compared);
    process.stderr.write(`\r${this.text} · ${(left / 60).toFixed(0)} min left  `);
  }

  get text(): string {
    const found = this.faults.length;
    const differences = found === 1 ? '1 difference' : `${found} differences`;
    return `${this.#where}: ${count(this.#compared)} of ${count(this.#of)} programs (${count(this.#linked)} of several files), ${count(this.#lines)} lines, ${differences}`;
  }
}

const count = (number: number) => number.toLocaleString('en-US');
