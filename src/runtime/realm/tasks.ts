/** The tasks of a run, and which of them runs now. */

import type { Actor } from '../trace/event.ts';
import { ABSENT } from '../trace/fields.ts';
import { $Map } from './originals.ts';

export const NOT_WAITING = -1;
const NOBODY = 0;

/** A call of an async function, or a link of a promise chain, from its start to its end. Task 1 is main. */
export interface Task {
  readonly id: number;
  readonly actor: Actor;
  /** The site at which it waits, while it does, and a packed ref of what it waits on. */
  waitsAt: number;
  waitsOn: number;
  /** A packed ref of what it returned, and the site. */
  returned: number;
  returnedAt: number;
  failed: boolean;
}

/** Who runs now. One for all programs of a run, so that a scenario's tasks and the reader's know each other. */
export class Tasks {
  current: Task | undefined;
  /** What fired in this turn: the last resort for what woke a task. */
  cause = ABSENT;
  /** The site at which a failed task waited for what failed it, by the task. */
  readonly failedAt = new $Map<number, number>();
  #place = ABSENT;
  #placedBy: Actor = 'reader';
  #last = 0;

  next(actor: Actor): Task {
    return {
      id: ++this.#last,
      actor,
      waitsAt: NOT_WAITING,
      waitsOn: ABSENT,
      returned: ABSENT,
      returnedAt: ABSENT,
      failed: false,
    };
  }

  /** The call that is about to be made stands at `site`, in whose program. */
  at(site: number, by: Actor): void {
    this.#place = site;
    this.#placedBy = by;
  }

  /** Whatever call was about to be made, it was none that the realm answers. */
  leavePlace(): void {
    this.#place = ABSENT;
  }

  /** Where the call that is being answered stands, once; who makes it, also where no place is known. */
  takePlace(): { site: number | undefined; actor: Actor } {
    const site = this.#place;
    this.#place = ABSENT;
    return site === ABSENT
      ? { site: undefined, actor: this.current?.actor ?? 'reader' }
      : { site, actor: this.#placedBy };
  }

  get currentId(): number {
    return this.current?.id ?? NOBODY;
  }
}
