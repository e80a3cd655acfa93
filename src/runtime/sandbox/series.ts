import type { Program } from '../compiler/program.ts';
import type { Trace } from '../trace/index.ts';
import type { RealmPort } from './realm-port.ts';
import type { Realms } from './realms.ts';
import { type RunOptions, runIn } from './run.ts';
import { GoneRealm } from './sandbox-error.ts';

/** Runs one after another in one realm, for as long as each leaves it clean. */
export class Series {
  readonly #realms: Realms;
  #port: RealmPort | undefined;

  constructor(realms: Realms) {
    this.#realms = realms;
  }

  /** @throws SandboxError */
  async run(program: Program, options: RunOptions): Promise<Trace> {
    try {
      return await this.#run(program, options);
    } catch (error) {
      if (!(error instanceof GoneRealm)) throw error;
      return await this.#run(program, options);
    }
  }

  async #run(program: Program, options: RunOptions): Promise<Trace> {
    this.#port ??= await this.#realms.take();
    try {
      const { trace, clean } = await runIn(this.#port, program, { again: true, ...options });
      if (!clean) this.drop();
      return trace;
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  /** Ends the realm; the next run gets a fresh one. */
  drop(): void {
    this.#port?.terminate();
    this.#port = undefined;
  }
}
