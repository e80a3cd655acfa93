/** What is still open when main settles. Whatever opens things registers here, once a run. */

import type { TraceEvent } from '../trace/event.ts';
import { List } from '../trace/list.ts';
import { nextOf } from './originals.ts';
import type { Record } from './record.ts';

/** A thing that lasts, by its id among its kind, and the site that opened it. */
export interface Open {
  what: TraceEvent<'leak'>['what'];
  id: number;
  site: number | undefined;
}

export class Leaks {
  readonly #sources = new List<() => Generator<Open>>();

  /** @param open what is open at the time of the call, in the order in which it was opened */
  from(open: () => Generator<Open>): void {
    this.#sources.push(open);
  }

  /** Writes them down, source after source in the order of registration. */
  record(record: Record): void {
    for (let i = 0; i < this.#sources.length; i++) {
      const open = (this.#sources[i] as () => Generator<Open>)();
      for (let step = nextOf(open); !step.done; step = nextOf(open)) {
        const { what, id, site } = step.value;
        record.write('leak', 'reader', 0, { what, id, site });
      }
    }
  }
}
