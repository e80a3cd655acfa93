/** The way from a run to the database that serves it. Time stands still while it works. */

import type { FromRun, ToRun } from '../database/protocol.ts';
import type { DatabaseAccess } from '../world/modules/access.ts';
import type { Clock } from './clock.ts';
import { $Map } from './originals.ts';
import type { RealTime } from './real-time.ts';

export class DatabaseLink implements DatabaseAccess {
  readonly #post: (message: FromRun) => void;
  readonly #clock: Clock;
  readonly #time: RealTime;
  readonly #asked = new $Map<
    number,
    { site: number | undefined; answered: (answer: ToRun) => void }
  >();
  #last = 0;

  constructor(port: MessagePort, clock: Clock, time: RealTime) {
    this.#post = port.postMessage.bind(port);
    this.#clock = clock;
    this.#time = time;
    port.onmessage = ({ data }: MessageEvent<ToRun>) => this.#take(data);
  }

  open: DatabaseAccess['open'] = (client, settings) =>
    this.#post({ type: 'open', client, settings });

  close: DatabaseAccess['close'] = (client) => this.#post({ type: 'close', client });

  ask: DatabaseAccess['ask'] = ({ site, answered, ...asked }) => {
    const batch = ++this.#last;
    this.#asked.set(batch, { site, answered });
    this.#clock.beginOutside();
    this.#time.pause();
    this.#post({ type: 'batch', batch, now: this.#clock.now, ...asked });
  };

  /** Where the query stands that the database is at. */
  get site(): number | undefined {
    return this.#asked.values().next().value?.site;
  }

  #take(answer: ToRun): void {
    const asked = this.#asked.get(answer.batch);
    this.#asked.delete(answer.batch);
    this.#time.resume();
    try {
      asked?.answered(answer);
    } finally {
      this.#clock.endOutside();
    }
  }
}
