/** What is still open when main settles. Whatever opens things registers here, once a run. */

import type { TraceEvent } from '../trace/event.ts';
import type { Record } from './record.ts';

/** A thing that lasts, by its id among its kind, and the site that opened it. */
export interface Open {
  what: TraceEvent<'leak'>['what'];
  id: number;
  site: number | undefined;
}

export class Leaks {
  readonly #sources: (() => Iterable<Open>)[] = [];

  /** @param open what is open at the time of the call, in the order in which it was opened */
  from(open: () => Iterable<Open>): void {
    this.#sources.push(open);
  }

  /** Writes them down, source after source in the order of registration. */
  record(record: Record): void {
    for (const open of this.#sources) {
      for (const { what, id, site } of open()) {
        record.write('leak', 'reader', 0, { what, id, site });
      }
    }
  }
}
