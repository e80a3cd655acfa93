/** The two sides that are compared. */

import type { Program } from '../../../src/runtime/index.ts';
import type { Observed } from './observed.ts';

/** A program as plain JavaScript, main first. */
export interface Untouched {
  name: string;
  code: string;
}

/** Runs programs of plain JavaScript, one at a time. */
export interface Side {
  run(files: readonly Untouched[]): Promise<Observed>;
  /** Ends what runs them. */
  end(): void;
}

/** Runs compiled programs, one at a time. */
export interface TracedSide {
  run(program: Program): Promise<Observed>;
  end(): void;
}
