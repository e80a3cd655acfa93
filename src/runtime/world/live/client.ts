/** What MSW's handlers call the client: the server's end of a connection that a program has opened. */

import type { WebSocketData } from '@mswjs/interceptors/WebSocket';
import { latency } from '../net.ts';
import type { SocketRoute } from '../routes.ts';

/** The program's end: what the server does arrives there. */
export interface Caller {
  receive(data: WebSocketData): void;
  /** The server has closed the connection, or answered the program's own close. 1006: it is lost. */
  hungUp(code: number, reason: string, by: 'client' | 'server' | 'network'): void;
}

let lastId = 0;

/** MSW's `WebSocketClientHandle`. */
export class Client extends EventTarget {
  readonly id = String(++lastId);
  readonly url: URL;
  readonly #route: SocketRoute;
  readonly #caller: Caller;
  /** What was sent last has arrived: nothing overtakes on a connection. */
  #last: Promise<unknown> = Promise.resolve();
  #isOpen = true;

  constructor(address: string, route: SocketRoute, caller: Caller) {
    super();
    this.url = new URL(address);
    this.#route = route;
    this.#caller = caller;
  }

  /** To the program, by a handler. */
  send(data: WebSocketData): void {
    if (this.#isOpen) this.#caller.receive(data);
  }

  close(code = 1000, reason = ''): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.dispatchEvent(new Event('close'));
    this.#caller.hungUp(code, reason, code === 1006 ? 'network' : 'server');
  }

  /** From the program. */
  sent(data: unknown): void {
    this.#arrive('message', this.#route.toServer, () => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  left(code: number | undefined, reason: string): void {
    this.#arrive('close', this.#route.closing, () => {
      this.#isOpen = false;
      this.dispatchEvent(new Event('close'));
      // A close frame without a code is answered by one without (RFC 6455, 7.1.5).
      this.#caller.hungUp(code ?? 1005, reason, 'client');
    });
  }

  #arrive(what: string, ms: number, action: () => void): void {
    const before = this.#last;
    const own = latency(`${this.url} ${what}`, ms);
    this.#last = Promise.all([before, own]).then(() => {
      if (this.#isOpen) action();
    });
  }
}

/** MSW lets a handler pass things on to a real server; there is none behind this world. */
export const server = Object.assign(new EventTarget(), {
  connect: () => {
    throw new Error('There is no real server behind the mocked world.');
  },
  send: () => {},
  close: () => {},
});
