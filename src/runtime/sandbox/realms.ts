import type { Host, RealmPort } from './realm-port.ts';

/** Keeps one realm started ahead, so that a run never waits for a worker. */
export class Realms {
  readonly #host: Pick<Host, 'start'>;
  #spare: Promise<RealmPort> | undefined;

  constructor(host: Pick<Host, 'start'>) {
    this.#host = host;
  }

  /** Starts the spare. */
  warm(): Promise<RealmPort> {
    if (!this.#spare) {
      this.#spare = this.#host.start();
      this.#spare.catch(() => {
        this.#spare = undefined;
      });
    }
    return this.#spare;
  }

  /** A fresh realm, and a new spare behind it. */
  take(): Promise<RealmPort> {
    const port = this.warm();
    // At once: another run that begins now gets another.
    this.#spare = undefined;
    return port;
  }
}
