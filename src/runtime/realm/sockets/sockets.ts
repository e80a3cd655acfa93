/** The sockets of a run, `WebSocket` and `EventSource`, as the trace has them. */

import type { Actor, TraceEvent } from '../../trace/event.ts';
import { packRef } from '../../trace/fields.ts';
import { ARRIVES } from '../exchange.ts';
import type { Open } from '../leaks.ts';
import { $Map } from '../originals.ts';
import type { RunState } from '../run-state.ts';

export class Sockets {
  readonly run: RunState;
  readonly #open = new $Map<number, SocketLog>();
  #lastId = 0;

  constructor(run: RunState) {
    this.run = run;
    run.leaks.from(() => this.#leftOpen());
  }

  /** @param api what opens it, as the program calls it */
  open(api: string, url: string): SocketLog {
    const log = new SocketLog(this.run, ++this.#lastId, api, url, (id) => this.#open.delete(id));
    this.#open.set(log.id, log);
    return log;
  }

  *#leftOpen(): Generator<Open> {
    for (const { id, site, closing } of this.#open.values()) {
      if (!closing) yield { what: 'socket', id, site };
    }
  }
}

export class SocketLog {
  readonly id: number;
  readonly site: number | undefined;
  /** The program has asked for its end: nothing is left behind. */
  closing = false;
  readonly #run: RunState;
  readonly #actor: Actor;
  readonly #task: number;
  readonly #onClose: (id: number) => void;

  constructor(run: RunState, id: number, api: string, url: string, onClose: (id: number) => void) {
    const { site, actor } = run.takePlace();
    this.id = id;
    this.site = site;
    this.#run = run;
    this.#actor = actor;
    this.#task = run.tasks.currentId;
    this.#onClose = onClose;
    run.record.write('socket-open', actor, this.#task, { socket: id, api, url, site });
  }

  ready(): void {
    this.#run.record.write('socket-ready', 'world', this.#task, { socket: this.id });
  }

  message(direction: 'in' | 'out', data: unknown): void {
    const { record, known, tasks } = this.#run;
    const isOut = direction === 'out';
    record.write(
      'socket-message',
      isOut ? this.#actor : 'world',
      isOut ? tasks.currentId : this.#task,
      { socket: this.id, direction, data: known.encoder.encode(data) },
    );
  }

  closed(code: number, reason: string, by: TraceEvent<'socket-close'>['by']): void {
    this.#onClose(this.id);
    const actor = by === 'client' ? this.#actor : 'world';
    this.#run.record.write('socket-close', actor, this.#task, {
      socket: this.id,
      code,
      reason,
      by,
    });
  }

  /** What the world's side brings becomes an event of the clock. */
  arrives(action: () => void): void {
    const { clock, tasks } = this.#run;
    const happens = () => {
      tasks.cause = packRef('socket', this.id);
      action();
    };
    clock.after(0, happens, ARRIVES);
  }
}
