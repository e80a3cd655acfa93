/**
 * `MessageChannel`, `MessagePort` and `BroadcastChannel` (HTML, "Channel messaging", "Broadcasting to other browsing
 * contexts"): a message arrives as an event of the clock, at the time at which it was sent. The platform's own take as
 * long as the host's event loop happens to take.
 */

import { eventHandler } from './event-handler.ts';
import {
  $DOMException,
  $Event,
  $EventTarget,
  $MessageEvent,
  $Reflect,
  $structuredClone,
  $TypeError,
} from './originals.ts';
import type { RunState } from './run-state.ts';

const { dispatchEvent } = $EventTarget.prototype;
const { ReadableStream, WritableStream, TransformStream } = globalThis;
const stays = [$EventTarget, ReadableStream, WritableStream, TransformStream];
const key = {};

/** Made anew for each run: what they hold is gone with it. */
export function messageClasses({ clock }: RunState): { [name: string]: unknown } {
  const dispatch = (target: EventTarget, event: Event) =>
    $Reflect.apply(dispatchEvent, target, [event]);

  class MessagePort extends $EventTarget {
    #peer: MessagePort | undefined;
    #started = false;
    /** Arrived before anybody listened. */
    readonly #kept: unknown[] = [];

    constructor(given: unknown) {
      super();
      if (given !== key) throw new $TypeError('Illegal constructor');
    }

    static entangle(a: MessagePort, b: MessagePort): void {
      a.#peer = b;
      b.#peer = a;
    }

    postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
      const data = cloned(message, Array.isArray(options) ? options : options?.transfer);
      const to = this.#peer;
      if (to) clock.after(0, () => to.#arrives(data));
    }

    start(): void {
      if (this.#started) return;
      this.#started = true;
      for (const data of this.#kept.splice(0)) clock.after(0, () => this.#arrives(data));
    }

    close(): void {
      const peer = this.#peer;
      this.#peer = undefined;
      if (!peer) return;
      peer.#peer = undefined;
      clock.after(0, () => dispatch(peer, new $Event('close')));
    }

    #arrives(data: unknown): void {
      if (this.#started) dispatch(this, new $MessageEvent('message', { data }));
      else this.#kept.push(data);
    }
  }
  // Setting the handler starts the port; `addEventListener` does not.
  eventHandler(MessagePort.prototype, 'message', (port) => port.start());
  eventHandler(MessagePort.prototype, 'messageerror');
  eventHandler(MessagePort.prototype, 'close');

  class MessageChannel {
    readonly #port1 = new MessagePort(key);
    readonly #port2 = new MessagePort(key);

    constructor() {
      MessagePort.entangle(this.#port1, this.#port2);
    }

    get port1(): MessagePort {
      return this.#port1;
    }

    get port2(): MessagePort {
      return this.#port2;
    }
  }

  const open = new Set<BroadcastChannel>();

  class BroadcastChannel extends $EventTarget {
    readonly #name: string;

    constructor(name: unknown) {
      super();
      this.#name = `${name}`;
      open.add(this);
    }

    get name(): string {
      return this.#name;
    }

    postMessage(message: unknown): void {
      if (!open.has(this)) {
        throw new $DOMException('The BroadcastChannel is closed.', 'InvalidStateError');
      }
      const serialized = cloned(message);
      for (const other of open) {
        if (other === this || other.#name !== this.#name) continue;
        const data = cloned(serialized);
        clock.after(0, () => {
          if (open.has(other)) dispatch(other, new $MessageEvent('message', { data }));
        });
      }
    }

    close(): void {
      open.delete(this);
    }
  }
  eventHandler(BroadcastChannel.prototype, 'message');
  eventHandler(BroadcastChannel.prototype, 'messageerror');

  const classes = { BroadcastChannel, MessageChannel, MessagePort };
  for (const [name, { prototype }] of Object.entries(classes)) {
    Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
  }
  return classes;
}

/**
 * As the platform's, but for what would carry data between threads.
 * @throws DataCloneError (HTML, "StructuredSerializeWithTransfer")
 */
export function cloned(message: unknown, transfer: Transferable[] = []): unknown {
  if (transfer.some((each) => stays.some((Class) => each instanceof Class))) {
    throw new $DOMException('Ports and streams stay: there is one thread here.', 'DataCloneError');
  }
  return $structuredClone(message, { transfer });
}
