/** What a scenario asks of the database, as data. Times are virtual ms under seed 0. */

/** Which queries are meant: all whose text matches, unless it says otherwise. */
interface Meant {
  /** A regular expression, in which case does not matter: `'^UPDATE accounts'`. */
  sql: string;
  /** So many of them are let through before. */
  after?: number;
  /** Only so many, then. */
  times?: number;
}

export type QueryFault = Meant &
  (
    | { latency: number }
    /** It fails with this SQLSTATE (Postgres, appendix A); the connection can be used further. */
    | { latency?: number; code: string; message?: string }
    /** The connection breaks while it runs. */
    | { latency?: number; disconnect: true }
  );

export interface DatabaseFaults {
  /** How long it takes to connect, instead of 0; and how many attempts are refused, counted from the first. */
  connect?: { latency?: number; refuse?: number | 'all' };
  /** How long a query takes, instead of 30. */
  latency?: number;
  /** Of several, the first that is meant, and not used up, holds. */
  failOn?: readonly QueryFault[];
}
