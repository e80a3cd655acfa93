/** The database beside the realms: started once, lent to one run at a time, and clean for each. */

import type { Arrived } from '../compiler/count-bytes.ts';
import type { FromHost, ToHost } from '../database/protocol.ts';
import { AwakeTime, afterAwake, LOOK_EVERY } from './awake-time.ts';
import { SandboxError } from './sandbox-error.ts';

/** A started database as its host sees it. */
export interface DatabasePort {
  send(message: FromHost, transfer?: Transferable[]): void;
  /** Called with whatever arrives. */
  onMessage: (message: ToHost) => void;
  /** Called when it is gone by itself, with all that was around it. */
  onLost: () => void;
  /** Ends it at once, whatever it does. */
  terminate(): void;
}

/** Why a run has lost the database: a query without end, or the database could not be started. */
export type Loss = { why: 'endless' } | { why: 'failed'; message: string };

export interface Borrower {
  run: number;
  seed: number;
  /** Real ms that one query may take. */
  patience: number;
}

export interface Loan {
  /** For the run's realm. */
  port: MessagePort;
  /** Settles when the database has ended while the run had it. */
  lost: Promise<Loss>;
  giveBack(): void;
}

/** Real ms. */
const BOOT_WITHIN = 30_000;
const CLEAN_WITHIN = 2000;

export class Database {
  readonly #start: () => Promise<DatabasePort>;
  readonly #listeners = new Set<(progress: Arrived) => void>();
  #started: Promise<Started> | undefined;
  /** Settles when the run before has given it back. */
  #free: Promise<void> = Promise.resolve();

  /** @param start starts a worker and sends it what it boots from */
  constructor(start: () => Promise<DatabasePort>) {
    this.#start = start;
  }

  /** Starts it, unless it is started. Resolves when Postgres can answer. */
  async warm(): Promise<void> {
    const { booted } = await this.#running();
    await booted;
  }

  /**
   * Waits until no other run has it, not until it has booted: a run's first query does.
   * @throws SandboxError when it can't be started
   */
  async lend(borrower: Borrower): Promise<Loan> {
    const { promise: back, resolve: free } = Promise.withResolvers<void>();
    const before = this.#free;
    this.#free = before.then(() => back);
    await before;
    try {
      const started = await this.#running();
      return {
        ...started.serve(borrower),
        giveBack: () => {
          void started.clean().then(() => {
            free();
            // Nobody is to wait for another start.
            if (started.ended) this.warm().catch(() => {});
          });
        },
      };
    } catch (error) {
      free();
      throw error;
    }
  }

  /** Calls back while its files are being fetched. Returns how to stop that. */
  onProgress(listener: (progress: Arrived) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For what fetches them. */
  progress(progress: Arrived): void {
    for (const listener of this.#listeners) listener(progress);
  }

  #running(): Promise<Started> {
    if (!this.#started) {
      const started = this.#start().then((port) => new Started(port, () => this.#forget(started)));
      started.catch(() => this.#forget(started));
      this.#started = started;
    }
    return this.#started;
  }

  #forget(started: Promise<Started>): void {
    if (this.#started === started) this.#started = undefined;
  }
}

/** One start of it, up to its end. */
class Started {
  readonly booted: Promise<void>;
  readonly #port: DatabasePort;
  readonly #onEnd: () => void;
  ended = false;
  #isBooted = false;
  readonly #silent = new AwakeTime();
  #borrower: (Borrower & { lose: (loss: Loss) => void }) | undefined;
  #cleaned = () => {};
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(port: DatabasePort, onEnd: () => void) {
    this.#port = port;
    this.#onEnd = onEnd;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.booted = promise;
    promise.catch(() => {});
    port.onMessage = (message) => {
      this.#silent.restart();
      if (message.type === 'booted') {
        this.#isBooted = true;
        resolve();
      } else if (message.type === 'clean') {
        this.#cleaned();
      } else if (message.type === 'lost') {
        reject(new SandboxError(message.message));
        this.#end({ why: 'failed', message: message.message });
      }
    };
    port.onLost = () => {
      const message = 'The database is gone: the browser has ended what it ran in. Run again.';
      reject(new SandboxError(message));
      this.#end({ why: 'failed', message });
    };
  }

  serve(borrower: Borrower): Pick<Loan, 'port' | 'lost'> {
    const { port1, port2 } = new MessageChannel();
    const { promise: lost, resolve: lose } = Promise.withResolvers<Loss>();
    const { run, seed } = borrower;
    this.#borrower = { ...borrower, lose };
    this.#silent.restart();
    this.#watch = setInterval(() => this.#look(), LOOK_EVERY);
    this.#port.send({ type: 'serve', run, seed, port: port2 }, [port2]);
    return { port: port1, lost };
  }

  /** Resolves when the next run may have it, or it has been ended. */
  clean(): Promise<void> {
    clearInterval(this.#watch);
    const run = this.#borrower?.run ?? 0;
    this.#borrower = undefined;
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      // It is in the middle of something.
      const stop = afterAwake(CLEAN_WITHIN, () => this.#end({ why: 'endless' }));
      this.#cleaned = () => {
        stop();
        resolve();
      };
      this.#port.send({ type: 'clean', run });
    });
  }

  #look(): void {
    const patience = this.#isBooted ? (this.#borrower as Borrower).patience : BOOT_WITHIN;
    if (this.#silent.look() > patience) this.#end({ why: 'endless' });
    else this.#port.send({ type: 'ping', ping: 0 });
  }

  #end(loss: Loss): void {
    if (this.ended) return;
    this.ended = true;
    clearInterval(this.#watch);
    this.#port.terminate();
    this.#onEnd();
    this.#borrower?.lose(loss);
    this.#cleaned();
  }
}
