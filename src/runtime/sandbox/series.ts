import type { Program } from '../compiler/program.ts';
import type { Trace } from '../trace/index.ts';
import type { RealmPort } from './realm-port.ts';
import type { Realms } from './realms.ts';
import { type RunOptions, runIn } from './run.ts';

/** Runs one after another in one realm, for as long as each leaves it clean. */
export class Series {
  readonly #realms: Realms;
  #port: RealmPort | undefined;

  constructor(realms: Realms) {
    this.#realms = realms;
  }

  async run(program: Program, options: RunOptions): Promise<Trace> {
    this.#port ??= await this.#realms.take();
    const { trace, clean } = await runIn(this.#port, program, { ...options, again: true });
    if (!clean) this.drop();
    return trace;
  }

  /** Ends the realm; the next run gets a fresh one. */
  drop(): void {
    this.#port?.terminate();
    this.#port = undefined;
  }
}
