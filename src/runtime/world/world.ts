/** What a scenario asks of the world beside its usual course, as data: failure injection. */

import type { LabelFaults } from './modules/label-faults.ts';
import type { QueueFaults } from './modules/queue-faults.ts';
import type { DatabaseFaults } from './pg/database-faults.ts';
import type { RouteName, SocketName } from './routes.ts';

/** Which requests of a route are meant: all of them, unless it says otherwise. */
interface Meant {
  /** The path of the address, with its query or without: `/depots/north`. */
  path?: string;
  /** Only so many requests, counted from the first. */
  times?: number;
}

/** Instead of its own virtual ms, under seed 0. */
interface Timed {
  latency?: number;
}

/** What becomes of a request, or of its answer. */
export type Fault = Meant &
  (
    | Required<Timed>
    /** It is never answered. */
    | { hang: true }
    /** It is answered with this status, and nothing is done for it. */
    | (Timed & { status: number; headers?: { [name: string]: string }; body?: unknown })
    /** It never arrives: a network error. */
    | (Timed & { networkError: true })
    /** It arrives and is dealt with, and its answer is lost on the way: a network error. */
    | (Timed & { lostAnswer: true })
    /** Its answer begins, and breaks off after so many chunks of the body. */
    | (Timed & { brokenBody: { after: number } })
  );

/** What the server does next on a connection, `after` virtual ms. */
export type Step = { after: number } & (
  | { send: unknown }
  /** 1006: the connection is lost, without a word. */
  | { close: number; reason?: string }
);

/** What becomes of a connection, in place of the usual. */
export type Connection = { handshake?: number } & (
  | { refuse: true }
  | {
      /** The script begins with the client's first message of this `type`, rather than at once. */
      waitsFor?: string;
      script: readonly Step[];
    }
);

export interface World {
  /** By the name of the route. Of several faults the first that is meant, and not used up, holds. */
  http?: { readonly [Name in RouteName]?: Fault | readonly Fault[] };
  /** Connection by connection, in the order in which they are made; the last one holds for all that follow. */
  sockets?: { readonly [Name in SocketName]?: readonly Connection[] };
  /** Of every job queue. */
  queue?: QueueFaults;
  /** Of the database, as its clients find it. */
  database?: DatabaseFaults;
  /** Of the label renderer. */
  labels?: LabelFaults;
}
