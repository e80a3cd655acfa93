/** `EventSource` over the run's own `fetch` (HTML, "server-sent events"). */

import { eventHandler } from '../event-handler.ts';
import {
  $AbortController,
  $DOMException,
  $Event,
  $MessageEvent,
  $Object,
  $String,
  $TextDecoder,
  $URL,
  fire,
  whenSettled,
} from '../originals.ts';
import { EventStream } from './event-stream.ts';
import type { SocketLog, Sockets } from './sockets.ts';

const states = { CONNECTING: 0, OPEN: 1, CLOSED: 2 } as const;
const { CONNECTING, OPEN, CLOSED } = states;
/** Virtual ms until it asks again, as long as no server has said otherwise. */
const RETRY = 3000;
/** An event source has no codes of its own; of those of sockets this one says that there was none. */
const NO_CODE = 1005;

type Fetch = typeof globalThis.fetch;

export function eventSourceClass(sockets: Sockets, fetch: Fetch): typeof EventSource {
  class EventSource extends EventTarget {
    readonly #url: string;
    readonly #withCredentials: boolean;
    readonly #log: SocketLog;
    #state: 0 | 1 | 2 = CONNECTING;
    #connection = new $AbortController();
    #lastEventId = '';
    #retry = RETRY;

    constructor(url: string | URL, { withCredentials = false }: EventSourceInit = {}) {
      const address = $String(url);
      if (!$URL.canParse(address)) {
        throw new $DOMException(
          `Failed to construct 'EventSource': Cannot open an EventSource to '${address}'. The URL is invalid.`,
          'SyntaxError',
        );
      }
      super();
      this.#url = new $URL(address).href;
      this.#withCredentials = Boolean(withCredentials);
      this.#log = sockets.open('EventSource', this.#url);
      this.#connect();
    }

    get url(): string {
      return this.#url;
    }
    get readyState(): number {
      return this.#state;
    }
    get withCredentials(): boolean {
      return this.#withCredentials;
    }

    close(): void {
      if (this.#state === CLOSED) return;
      this.#state = CLOSED;
      this.#log.closed(NO_CODE, '', 'client');
      this.#connection.abort();
    }

    #connect(): void {
      const connection = new $AbortController();
      this.#connection = connection;
      const headers: { [name: string]: string } = {
        accept: 'text/event-stream',
        'cache-control': 'no-cache',
      };
      if (this.#lastEventId) headers['last-event-id'] = this.#lastEventId;
      whenSettled(
        fetch(this.#url, { headers, signal: connection.signal }),
        (response) => this.#answered(response),
        () => this.#again(),
      );
    }

    #answered(response: Response): void {
      const type = response.headers.get('content-type') ?? '';
      if (response.status !== 200 || !/^text\/event-stream\s*(;|$)/i.test(type) || !response.body) {
        this.#connection.abort();
        this.#log.arrives(() => this.#fail(`HTTP ${response.status}, ${type || 'no type'}`));
        return;
      }
      const { body } = response;
      this.#log.arrives(() => {
        if (this.#state === CLOSED) return;
        this.#state = OPEN;
        this.#log.ready();
        fire(this, new $Event('open'));
      });
      this.#read(body.getReader(), new EventStream(this.#lastEventId), new $TextDecoder());
    }

    #read(
      reader: ReadableStreamDefaultReader<Uint8Array>,
      stream: EventStream,
      decoder: TextDecoder,
    ): void {
      whenSettled(
        reader.read(),
        ({ done, value }) => {
          if (done) return this.#again();
          for (const message of stream.push(decoder.decode(value, { stream: true }))) {
            this.#log.arrives(() => this.#dispatch(message));
          }
          this.#lastEventId = stream.lastEventId;
          this.#retry = stream.retry ?? this.#retry;
          this.#read(reader, stream, decoder);
        },
        () => this.#again(),
      );
    }

    #dispatch({
      type,
      data,
      lastEventId,
    }: {
      type: string;
      data: string;
      lastEventId: string;
    }): void {
      if (this.#state === CLOSED) return;
      this.#log.message('in', data);
      const { origin } = new $URL(this.#url);
      fire(this, new $MessageEvent(type, { data, origin, lastEventId }));
    }

    /** "Reestablish the connection". */
    #again(): void {
      this.#log.arrives(() => {
        if (this.#state === CLOSED) return;
        this.#state = CONNECTING;
        fire(this, new $Event('error'));
        sockets.run.clock.after(this.#retry, () => {
          if (this.#state === CONNECTING) this.#connect();
        });
      });
    }

    /** "Fail the connection": it does not come back. */
    #fail(why: string): void {
      if (this.#state === CLOSED) return;
      this.#state = CLOSED;
      this.#log.closed(NO_CODE, why, 'server');
      fire(this, new $Event('error'));
    }
  }
  for (const target of [EventSource, EventSource.prototype]) {
    for (const [name, value] of $Object.entries(states)) {
      $Object.defineProperty(target, name, { value, enumerable: true });
    }
  }
  $Object.defineProperty(EventSource.prototype, Symbol.toStringTag, {
    value: 'EventSource',
    configurable: true,
  });
  for (const type of ['open', 'message', 'error']) eventHandler(EventSource.prototype, type);
  return EventSource as unknown as typeof globalThis.EventSource;
}
