/**
 * `fetch` against the mocked world (WHATWG Fetch): MSW's handlers answer, at virtual times; what the program
 * sees settles from events of the clock. A request is in flight until its body has ended.
 */

import { getResponse } from 'msw/utils/get-response';
import { packRef } from '../trace/fields.ts';
import { handlers } from '../world/api/handlers.ts';
import { nearestRoute } from '../world/nearest-route.ts';
import type { Bodies } from './bodies.ts';
import type { Open } from './leaks.ts';
import {
  $Promise,
  $ReadableStream,
  $Request,
  $Response,
  $TypeError,
  whenSettled,
} from './originals.ts';
import type { RunState } from './run-state.ts';

type Outcome = 'done' | 'aborted' | 'cancelled' | 'network-error';

/** Statuses whose responses have no body (Fetch, "null body status"). */
const NO_BODY = new Set([101, 103, 204, 205, 304]);

/** One request of the program, from `fetch` to the end of its body. */
interface Exchange {
  readonly id: number;
  readonly site: number | undefined;
  readonly actor: ReturnType<RunState['actor']>;
  readonly task: number;
  ended: boolean;
}

export class Fetcher {
  readonly #run: RunState;
  readonly #bodies: Bodies;
  readonly #open = new Map<number, Exchange>();
  #lastId = 0;

  constructor(run: RunState, bodies: Bodies) {
    this.#run = run;
    this.#bodies = bodies;
    run.leaks.from(() => this.#leftOpen());
  }

  /** Requests whose body has not ended. */
  *#leftOpen(): Generator<Open> {
    for (const { id, site } of this.#open.values()) yield { what: 'request', id, site };
  }

  fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const place = this.#run.takePlace();
    let request: Request;
    try {
      request = new $Request(input, init);
    } catch (error) {
      return $Promise.reject(error);
    }
    const signal = init?.signal ?? (input instanceof $Request ? input.signal : undefined);
    if (signal?.aborted) return $Promise.reject(signal.reason);
    const { promise, resolve, reject } = $Promise.withResolvers<Response>();
    const exchange = this.#begin(request, place);
    this.#run.known.promise(promise, 'request', exchange.id);
    const leave = onAbort(signal, (reason) => {
      if (this.#end(exchange, 'aborted')) reject(reason);
    });
    this.#answer(request, exchange, {
      respond: (response) => resolve(this.#deliver(response, request.url, exchange, signal, leave)),
      fail: (error) => {
        leave();
        reject(error);
      },
    });
    return promise;
  };

  #begin(request: Request, { site, actor }: ReturnType<RunState['takePlace']>): Exchange {
    const { record, tasks } = this.#run;
    const exchange = { id: ++this.#lastId, site, actor, task: tasks.currentId, ended: false };
    this.#open.set(exchange.id, exchange);
    record.write('request', exchange.actor, exchange.task, {
      request: exchange.id,
      method: request.method,
      url: request.url,
      headers: [...request.headers],
      site,
    });
    return exchange;
  }

  /** True when this is what ended it; a request ends once. */
  #end(exchange: Exchange, outcome: Outcome, message?: string): boolean {
    if (exchange.ended) return false;
    exchange.ended = true;
    this.#open.delete(exchange.id);
    const { record } = this.#run;
    record.write('request-end', exchange.actor, exchange.task, {
      request: exchange.id,
      outcome,
      message,
    });
    return true;
  }

  /** What the world's side has brought becomes an event of the clock, if the request still lasts then. */
  #happens(what: 'request' | 'body', exchange: Exchange, action: () => void): void {
    const { clock, tasks } = this.#run;
    clock.endOutside();
    clock.after(0, () => {
      if (exchange.ended) return;
      tasks.cause = packRef(what, exchange.id);
      action();
    });
  }

  /** Asks the world. Time stands still while its code runs, and moves while it waits. */
  #answer(
    request: Request,
    exchange: Exchange,
    { respond, fail }: { respond: (response: Response) => void; fail: (error: Error) => void },
  ): void {
    const { clock } = this.#run;
    const { method, url } = request;
    const deliver = (action: () => void) => this.#happens('request', exchange, action);
    const broken = (message: string) => {
      if (this.#end(exchange, 'network-error', message)) fail(new $TypeError(message));
    };
    clock.beginOutside();
    whenSettled(
      getResponse(handlers, request.clone()),
      (response) =>
        deliver(() => {
          if (response === undefined) {
            const nearest = nearestRoute(method, url);
            broken(
              `Failed to fetch: nothing answers ${method} ${url}. The nearest route is ${nearest}`,
            );
          } else if (response.type === 'error') {
            broken('Failed to fetch');
          } else {
            respond(response);
          }
        }),
      (error) =>
        deliver(() => broken(`Failed to fetch: the handler of ${method} ${url} threw ${error}`)),
    );
  }

  /** The response that the program gets: a true `Response`, its body filled from events of the clock. */
  #deliver(
    answer: Response,
    url: string,
    exchange: Exchange,
    signal: AbortSignal | undefined | null,
    leave: () => void,
  ): Response {
    const { record } = this.#run;
    record.write('response', 'world', exchange.task, {
      request: exchange.id,
      status: answer.status,
      headers: [...answer.headers],
    });
    const { status, statusText, headers } = answer;
    const empty = NO_BODY.has(status) || answer.body === null;
    const body = empty
      ? null
      : this.#body(answer.body as ReadableStream<Uint8Array>, exchange, signal, leave);
    if (empty && this.#end(exchange, 'done')) leave();
    const response = new $Response(body, { status, statusText, headers });
    this.#bodies.received(response, url, exchange.id);
    return response;
  }

  #body(
    source: ReadableStream<Uint8Array>,
    exchange: Exchange,
    signal: AbortSignal | undefined | null,
    leave: () => void,
  ): ReadableStream<Uint8Array> {
    const { clock, record } = this.#run;
    const reader = source.getReader();
    leave();
    let left = () => {};
    return new $ReadableStream<Uint8Array>({
      start: (controller) => {
        left = onAbort(signal, (reason) => {
          if (!this.#end(exchange, 'aborted')) return;
          controller.error(reason);
          reader.cancel(reason).catch(() => {});
        });
        const pump = (): void => {
          clock.beginOutside();
          const arrived = (action: () => void) => this.#happens('body', exchange, action);
          whenSettled(
            reader.read(),
            ({ done, value }) =>
              arrived(() => {
                if (done) {
                  left();
                  this.#end(exchange, 'done');
                  controller.close();
                  return;
                }
                record.write('body', 'world', exchange.task, {
                  request: exchange.id,
                  bytes: value.length,
                });
                controller.enqueue(value);
                pump();
              }),
            (error) =>
              arrived(() => {
                left();
                this.#end(
                  exchange,
                  'network-error',
                  'the connection broke while the body was sent',
                );
                controller.error(error);
              }),
          );
        };
        pump();
      },
      cancel: (reason) => {
        left();
        this.#end(exchange, 'cancelled');
        return reader.cancel(reason);
      },
    });
  }
}

/** Calls `action` with the signal's own reason when it aborts; returns how to stop listening. */
function onAbort(
  signal: AbortSignal | undefined | null,
  action: (reason: unknown) => void,
): () => void {
  if (!signal) return () => {};
  const listener = () => action(signal.reason);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
