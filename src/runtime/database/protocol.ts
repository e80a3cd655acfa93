/** What passes between the database, its host, and the runs that it serves. Times are virtual ms. */

/** Packed by gzip, as they are shipped. */
export interface DatabaseFiles {
  /** Postgres itself: `pglite.wasm`. */
  program: Blob;
  /** What is installed beside it: time zones, dictionaries, PL/pgSQL. */
  share: Blob;
  /** A tar of the data directory, with Lantern Post's tables. */
  directory: Blob;
}

export type FromHost =
  | { type: 'boot'; files: DatabaseFiles }
  /** A run begins; its realm has the other end of the port. */
  | { type: 'serve'; run: number; seed: number; port: MessagePort }
  /** That run is over: the database is to be as it was. */
  | { type: 'clean'; run: number }
  | { type: 'ping'; ping: number };

export type ToHost =
  | { type: 'ready' }
  | { type: 'booted' }
  /** It is of no use any more: it did not boot, Postgres ended itself, or it can't be made clean. */
  | { type: 'lost'; message: string }
  | { type: 'clean'; run: number }
  | { type: 'pong'; ping: number };

/** What a client's batch is to meet instead of being run. */
export interface Failure {
  /** A SQLSTATE (Postgres, appendix A). */
  code: string;
  message: string;
}

export type FromRun =
  /** A client is there; `settings` are those of its startup message. */
  | { type: 'open'; client: number; settings: readonly (readonly [name: string, value: string])[] }
  /** Messages of the frontend, up to a Sync, a Query or a Flush (Postgres, "message formats"). */
  | {
      type: 'batch';
      batch: number;
      client: number;
      bytes: Uint8Array;
      now: number;
      /** How long the server takes for it, unless it waits for something itself. */
      takes: number;
      fail?: Failure;
    }
  /** A client is gone: its transaction is rolled back, its statements and channels are forgotten. */
  | { type: 'close'; client: number };

/** A message of the backend that reaches a client which did not ask just now. */
export interface Notification {
  client: number;
  channel: string;
  payload: string;
  bytes: Uint8Array;
}

export type ToRun = {
  type: 'answer';
  batch: number;
  bytes: Uint8Array;
  /** From the batch's `now` until the answer. */
  took: number;
  notifications: readonly Notification[];
  /** The server has ended itself with this answer, and serves nobody in this run any more. */
  fatal: boolean;
};
