/** The two sides that are compared. */

import type { Program } from '../../../src/runtime/index.ts';
import type { Observed } from './observed.ts';

/** Runs modules of plain JavaScript, one at a time. */
export interface Side {
  run(code: string): Promise<Observed>;
  /** Ends what runs them. */
  end(): void;
}

/** Runs compiled programs, one at a time. */
export interface TracedSide {
  run(program: Program): Promise<Observed>;
  end(): void;
}
