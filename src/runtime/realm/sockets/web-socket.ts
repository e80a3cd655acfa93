/** `WebSocket` against the mocked world (WHATWG WebSockets), on the run's clock. */

import type { Caller } from '../../world/live/client.ts';
import { dial, type Line } from '../../world/live/dial.ts';
import { eventHandler } from '../event-handler.ts';
import {
  $CloseEvent,
  $Event,
  $MessageEvent,
  $Object,
  $String,
  fire,
  whenSettled,
} from '../originals.ts';
import type { SocketLog, Sockets } from './sockets.ts';
import {
  byteLength,
  closing,
  socketAddress,
  socketProtocols,
  stillConnecting,
} from './web-socket-arguments.ts';

const states = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 } as const;
const { CONNECTING, OPEN, CLOSING, CLOSED } = states;
/** The connection was lost, or never made. */
const ABNORMAL = 1006;

/** The class that a run's program finds; its sockets are the run's. */
export function webSocketClass(sockets: Sockets): typeof WebSocket {
  class WebSocket extends EventTarget {
    readonly #url: string;
    readonly #log: SocketLog;
    #line: Line | undefined;
    #state: 0 | 1 | 2 | 3 = CONNECTING;
    #buffered = 0;
    #binaryType: BinaryType = 'blob';

    constructor(url: string | URL, protocols?: string | string[]) {
      const address = socketAddress(url);
      const offered = socketProtocols(protocols);
      super();
      this.#url = address;
      this.#log = sockets.open('WebSocket', address);
      const caller: Caller = {
        receive: (data) => this.#log.arrives(() => this.#receive(data)),
        hungUp: (code, reason, by) => this.#log.arrives(() => this.#close(code, reason, by)),
      };
      whenSettled(
        dial(address, offered, caller),
        (line) => this.#log.arrives(() => this.#answered(line)),
        () => this.#log.arrives(() => this.#fail()),
      );
    }

    get url(): string {
      return this.#url;
    }
    get readyState(): number {
      return this.#state;
    }
    get bufferedAmount(): number {
      return this.#buffered;
    }
    get protocol(): string {
      return this.#line?.protocol ?? '';
    }
    get extensions(): string {
      return '';
    }
    get binaryType(): BinaryType {
      return this.#binaryType;
    }
    set binaryType(type: BinaryType) {
      if (type === 'blob' || type === 'arraybuffer') this.#binaryType = type;
    }

    send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (this.#state === CONNECTING) throw stillConnecting();
      const bytes = byteLength(data);
      this.#buffered += bytes;
      // To a connection that is being closed nothing is sent, and what was to be is never less.
      if (this.#state !== OPEN) return;
      const isBinary =
        data instanceof Blob || data instanceof ArrayBuffer || ArrayBuffer.isView(data);
      const sent = isBinary ? data : $String(data);
      this.#log.message('out', sent);
      this.#line?.send(sent);
      this.#log.arrives(() => {
        this.#buffered -= bytes;
      });
    }

    close(code?: number, reason?: string): void {
      const [number, text] = closing(code, reason);
      if (this.#state >= CLOSING) return;
      this.#log.closing = true;
      const wasOpen = this.#state === OPEN;
      this.#state = CLOSING;
      if (wasOpen) this.#line?.close(number, text);
      else this.#log.arrives(() => this.#fail('client'));
    }

    #answered(line: Line | string): void {
      if (this.#state !== CONNECTING) return;
      if (typeof line === 'string') {
        this.#fail('network', line);
        return;
      }
      this.#line = line;
      this.#state = OPEN;
      this.#log.ready();
      fire(this, new $Event('open'));
      void line.begin();
    }

    #receive(data: unknown): void {
      if (this.#state !== OPEN) return;
      this.#log.message('in', data);
      fire(
        this,
        new $MessageEvent('message', { data: this.#typed(data), origin: originOf(this.#url) }),
      );
    }

    #typed(data: unknown): unknown {
      if (typeof data === 'string') return data;
      if (this.#binaryType === 'blob')
        return data instanceof Blob ? data : new Blob([data as ArrayBuffer]);
      return data;
    }

    /** "Fail the WebSocket connection": the program is told nothing of why; the trace is. */
    #fail(by: 'client' | 'network' = 'network', why = ''): void {
      if (this.#state === CLOSED) return;
      this.#state = CLOSED;
      this.#log.closed(ABNORMAL, why, by);
      fire(this, new $Event('error'));
      fire(this, new $CloseEvent('close', { code: ABNORMAL, reason: '', wasClean: false }));
    }

    #close(code: number, reason: string, by: 'client' | 'server' | 'network'): void {
      if (this.#state === CLOSED) return;
      this.#state = CLOSED;
      this.#log.closed(code, reason, by);
      fire(this, new $CloseEvent('close', { code, reason, wasClean: code !== ABNORMAL }));
    }
  }
  for (const target of [WebSocket, WebSocket.prototype]) {
    for (const [name, value] of $Object.entries(states)) {
      $Object.defineProperty(target, name, { value, enumerable: true });
    }
  }
  $Object.defineProperty(WebSocket.prototype, Symbol.toStringTag, {
    value: 'WebSocket',
    configurable: true,
  });
  for (const type of ['open', 'message', 'error', 'close']) eventHandler(WebSocket.prototype, type);
  return WebSocket as unknown as typeof globalThis.WebSocket;
}

const originOf = (url: string): string => new URL(url).origin;
