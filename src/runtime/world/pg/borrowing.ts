import type { Caller } from '../modules/access.ts';

/** One lending of a client, from the question to its return. */
export interface Borrowing {
  id: number;
  pool: number;
  caller: Caller;
  /** `pool.query` borrows and gives back by itself. */
  isOneQuery: boolean;
}
