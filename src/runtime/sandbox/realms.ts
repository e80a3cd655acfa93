import type { Program } from '../compiler/program.ts';
import { giveAhead } from './ahead.ts';
import type { Host, RealmPort } from './realm-port.ts';

/** Realms that may be alive at a time, the spare among them. */
const MOST = 3;

/** Keeps one realm started ahead, so that a run never waits for a worker, and no more than a few alive. */
export class Realms {
  readonly #host: Pick<Host, 'start'>;
  /** Those who wait for a place, the first come first. */
  readonly #waiting: (() => void)[] = [];
  #places = MOST;
  #spare: Promise<RealmPort> | undefined;
  #expected: Program | undefined;

  constructor(host: Pick<Host, 'start'>) {
    this.#host = host;
  }

  /** Starts the spare, if there is a place for one. */
  async warm(): Promise<void> {
    if (!this.#spare && this.#places > 0) {
      this.#places--;
      this.#spare = this.#start();
      this.#giveAhead();
    }
    await this.#spare;
  }

  /** What is likely to be run next: the spare has it ahead, and so has each one after it. */
  expect(program: Program): void {
    this.#expected = program;
    this.#giveAhead();
  }

  #giveAhead(): void {
    const [spare, program] = [this.#spare, this.#expected];
    if (program === undefined) return;
    // Who takes it meanwhile has no need of it.
    const give = (port: RealmPort) => this.#spare === spare && giveAhead(port, program);
    void spare?.then(give, () => {});
  }

  /** A realm that nobody has used; waits until there is a place for it. It is to be terminated after use. */
  async take(): Promise<RealmPort> {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare) return spare;
    if (this.#places > 0) this.#places--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#start();
  }

  #start(): Promise<RealmPort> {
    const started = this.#host.start().then((port) => {
      void port.gone.then(() => this.#leavePlace());
      // Until a run has it, which listens itself.
      port.onEnd = () => this.#drop(started);
      return port;
    });
    started.catch(() => {
      this.#drop(started);
      this.#leavePlace();
    });
    return started;
  }

  #drop(spare: Promise<RealmPort>): void {
    if (this.#spare === spare) this.#spare = undefined;
  }

  #leavePlace(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#places++;
  }
}
