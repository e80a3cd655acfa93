/** One request of the program, from `fetch` to the end of its body, as the trace has it. */

import type { Actor, TraceEvent } from '../trace/event.ts';
import { packRef } from '../trace/fields.ts';
import { BodyText } from './body-text.ts';
import type { RunState } from './run-state.ts';

export type Outcome = TraceEvent<'request-end'>['outcome'];

/** What arrives comes before all else that is due at its time; of several, the one asked for first. */
export const ARRIVES = -1;
const NEXT = 2 ** -40;

export class Exchange {
  readonly id: number;
  readonly site: number | undefined;
  ended = false;
  readonly #resource = { url: '', start: 0, responseStart: 0, status: 0, bytes: 0 };
  readonly #text = new BodyText();
  readonly #run: RunState;
  readonly #actor: Actor;
  readonly #task: number;
  readonly #onEnd: (id: number) => void;

  constructor(
    run: RunState,
    id: number,
    { site, actor }: ReturnType<RunState['takePlace']>,
    onEnd: (id: number) => void,
  ) {
    this.id = id;
    this.site = site;
    this.#run = run;
    this.#actor = actor;
    this.#task = run.tasks.currentId;
    this.#onEnd = onEnd;
  }

  begin({ method, url, headers }: Request): void {
    this.#resource.url = url;
    this.#resource.start = this.#run.clock.now;
    this.#run.record.write('request', this.#actor, this.#task, {
      request: this.id,
      method,
      url,
      headers: [...headers],
      site: this.site,
    });
  }

  answered({ status, headers }: Response): void {
    this.#resource.status = status;
    this.#resource.responseStart = this.#run.clock.now;
    this.#run.record.write('response', 'world', this.#task, {
      request: this.id,
      status,
      headers: [...headers],
    });
  }

  carries(body: Uint8Array): void {
    this.#run.record.write('upload', this.#actor, this.#task, {
      request: this.id,
      bytes: body.length,
      text: new BodyText().next(body),
    });
  }

  received(chunk: Uint8Array): void {
    this.#resource.bytes += chunk.length;
    this.#run.record.write('body', 'world', this.#task, {
      request: this.id,
      bytes: chunk.length,
      text: this.#text.next(chunk),
    });
  }

  /** True when this is what ended it: a request ends once. */
  end(outcome: Outcome, message?: string): boolean {
    if (this.ended) return false;
    this.ended = true;
    this.#onEnd(this.id);
    if (outcome === 'done') {
      const responseEnd = this.#run.clock.now;
      this.#run.timeline.requested({ ...this.#resource, responseEnd });
    }
    this.#run.record.write('request-end', this.#actor, this.#task, {
      request: this.id,
      outcome,
      message,
    });
    return true;
  }

  /** What the world's side has brought becomes an event of the clock, if the request still lasts then. */
  arrives(what: 'request' | 'body', action: () => void): void {
    const { clock, tasks } = this.#run;
    const fire = () => {
      if (this.ended) return;
      tasks.cause = packRef(what, this.id);
      action();
    };
    clock.after(0, fire, ARRIVES + this.id * NEXT);
  }
}
