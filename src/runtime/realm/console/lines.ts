/** What a console has printed, written into the trace line by line, and how far it is set in. */

import type { Encoded } from '../../trace/encoded.ts';
import type { TraceEvent } from '../../trace/event.ts';
import type { RunState } from '../run-state.ts';
import { encodeArguments } from './encode-arguments.ts';
import { encodeDir } from './encode-dir.ts';
import { encodeTable } from './encode-table.ts';

type Log = TraceEvent<'log'>;

/** Lines that are kept; further ones are counted. */
const MOST_LINES = 10_000;
/** Groups inside groups that are set in; further ones are not set in further. */
const MOST_GROUPS = 100;

const encodings = { dir: encodeDir, table: encodeTable, trace: encodeArguments };

export class Lines {
  readonly #run: RunState;
  #count = 0;
  #groups = 0;

  constructor(run: RunState) {
    this.#run = run;
  }

  /** `how`: as Node prints the values, where that is not as arguments of `console.log`. */
  print(level: Log['level'], values: readonly unknown[], how?: NonNullable<Log['how']>): void {
    const { known, record, tasks, takePlace } = this.#run;
    const { site, actor } = takePlace();
    const items = encodings[how ?? 'trace'](values, known.encoder);
    if (++this.#count > MOST_LINES) {
      this.#leaveOut(site);
      return;
    }
    record.write('log', actor, tasks.currentId, {
      level,
      how,
      group: this.#groups === 0 ? undefined : this.#groups,
      values: listOf(items),
      site,
    });
    this.#run.printed();
  }

  #leaveOut(site: number | undefined): void {
    const { unkept } = this.#run;
    unkept.site = unkept.lines === 0 || unkept.site === site ? site : undefined;
    unkept.lines++;
  }

  /** From here on lines are set in one step further, or one less. */
  group(step: 1 | -1): void {
    const next = this.#groups + step;
    if (next >= 0 && next <= MOST_GROUPS) this.#groups = next;
  }
}

const listOf = (items: Encoded[]): Encoded => ({
  type: 'array',
  id: 0,
  class: 'Array',
  items,
  more: 0,
  entries: [],
});
