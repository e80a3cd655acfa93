/** The body of a response: what the world sends, in chunks, at the times at which it sends them. */

import type { Exchange } from './exchange.ts';
import { onAbort } from './on-abort.ts';
import { $ReadableStream, $TypeError, whenSettled } from './originals.ts';
import { isBytes } from './upload.ts';

export class IncomingBody {
  readonly #exchange: Exchange;
  readonly #source: ReadableStreamDefaultReader<Uint8Array>;
  /** What has come, and is not yet the program's. */
  #arrived: Uint8Array[] = [];
  #state: 'open' | 'ended' | 'broken' = 'open';
  #waiting = false;
  #deliver: (() => void) | undefined;

  /** Starts to read, so that what is sent along with the headers is there with them. */
  constructor(exchange: Exchange, source: ReadableStream<Uint8Array>) {
    this.#exchange = exchange;
    this.#source = source.getReader();
    this.#read();
  }

  /** The stream for the program. It is filled whether it is read or not, as a network does it. */
  stream(signal: AbortSignal | undefined | null): ReadableStream<Uint8Array> {
    let leave = () => {};
    const stop = (reason: unknown) => whenSettled(this.#source.cancel(reason), ignore, ignore);
    return new $ReadableStream({
      type: 'bytes',
      start: (controller) => {
        leave = onAbort(signal, (reason) => {
          leave();
          if (this.#exchange.end('aborted')) stop(reason);
          // What has come but was not read is lost as well (Fetch, "abort a fetch() call").
          controller.error(reason);
        });
        this.#deliver = () => this.#hand(controller, leave);
        this.#deliver();
      },
      cancel: (reason) => {
        leave();
        if (this.#exchange.end('cancelled')) stop(reason);
      },
    });
  }

  #read(): void {
    whenSettled(
      this.#source.read(),
      ({ done, value }) => {
        if (done) this.#state = 'ended';
        else if (!isBytes(value)) {
          this.#state = 'broken';
          whenSettled(this.#source.cancel(), ignore, ignore);
        } else {
          this.#arrived.push(value);
          this.#read();
        }
        this.#tell();
      },
      () => {
        this.#state = 'broken';
        this.#tell();
      },
    );
  }

  /** However many chunks come at one time, the program hears of them in one turn. */
  #tell(): void {
    if (this.#waiting || !this.#deliver) return;
    this.#waiting = true;
    this.#exchange.arrives('body', () => {
      this.#waiting = false;
      this.#deliver?.();
    });
  }

  #hand(controller: ReadableByteStreamController, leave: () => void): void {
    for (const chunk of this.#arrived) {
      this.#exchange.received(chunk);
      // It takes the buffer away, which may be a server's own.
      if (chunk.length > 0) controller.enqueue(chunk.slice());
    }
    this.#arrived = [];
    if (this.#state === 'ended') {
      this.#exchange.end('done');
      controller.close();
      controller.byobRequest?.respond(0);
    } else if (this.#state === 'broken') {
      leave();
      this.#exchange.end('network-error', 'the connection broke while the body was sent');
      controller.error(new $TypeError('network error'));
    }
  }
}

const ignore = () => {};
