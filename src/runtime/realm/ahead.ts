/** A program that the host expects to be run is evaluated before it asks for the run. */

import type { Evaluate, Factory } from './evaluate.ts';
import { whenSettled } from './originals.ts';

/** What the engine's stacks call the script of a program. */
export const PROGRAM = 'program.js';

const nothing = (): void => {};

/** The last factory that was given ahead; it does nothing until it is called. */
export class Ahead {
  readonly #evaluate: Evaluate;
  #text: string | undefined;
  #factory: Promise<Factory> | undefined;

  constructor(evaluate: Evaluate) {
    this.#evaluate = evaluate;
  }

  take(text: string): void {
    this.#text = text;
    this.#factory = this.#evaluate(text, PROGRAM);
    // Should it fail, it is the run that tells.
    whenSettled(this.#factory, nothing, nothing);
  }

  /** Evaluates as the host does, but for what it has evaluated already. */
  readonly evaluate: Evaluate = <F>(text: string, name: string): Promise<F> => {
    const ahead = this.#factory;
    if (ahead === undefined || text !== this.#text) return this.#evaluate<F>(text, name);
    this.#factory = undefined;
    return ahead as Promise<F>;
  };
}
