/** What nobody caught, as the host reports it. */

import type { Ending } from './ending.ts';
import type { RunState } from './run-state.ts';

export class Rejections {
  readonly #run: RunState;
  readonly #ending: Ending;

  constructor(run: RunState, ending: Ending) {
    this.#run = run;
    this.#ending = ending;
  }

  /** A rejection that nobody handled, or an error thrown outside of any promise. */
  unhandled(reason: unknown): void {
    this.#write('unhandled', reason);
  }

  handledLate(reason: unknown): void {
    this.#write('handled-late', reason);
  }

  #write(how: 'unhandled' | 'handled-late', reason: unknown): void {
    if (this.#ending.over) return;
    const { record, known } = this.#run;
    record.write('rejection', 'reader', 0, {
      how,
      error: known.encoder.encode(reason),
      stack: known.stack(reason),
    });
  }
}
