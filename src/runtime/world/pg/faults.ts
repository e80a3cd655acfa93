/** Failure injection: which fault a query meets, decided once, when it is sent. */

import type { DatabaseFaults, QueryFault } from './database-faults.ts';

/** How long a query takes, and connecting. */
const QUERY_MS = 30;
const CONNECT_MS = 0;

interface Injected {
  fault: QueryFault;
  pattern: RegExp;
  letThrough: number;
  left: number;
}

export class Faults {
  readonly queryMs: number;
  readonly connectMs: number;
  readonly #injected: Injected[];
  #refused: number;

  constructor({ connect = {}, latency = QUERY_MS, failOn = [] }: DatabaseFaults) {
    this.queryMs = latency;
    this.connectMs = connect.latency ?? CONNECT_MS;
    this.#refused = connect.refuse === 'all' ? Number.POSITIVE_INFINITY : (connect.refuse ?? 0);
    this.#injected = failOn.map((fault) => ({
      fault,
      pattern: new RegExp(fault.sql, 'i'),
      letThrough: fault.after ?? 0,
      left: fault.times ?? Number.POSITIVE_INFINITY,
    }));
  }

  /** Whether this attempt to connect is refused. */
  refuses(): boolean {
    return this.#refused-- > 0;
  }

  meet(sql: string): QueryFault | undefined {
    for (const injected of this.#injected) {
      if (injected.left === 0 || !injected.pattern.test(sql)) continue;
      if (injected.letThrough > 0) {
        injected.letThrough--;
        continue;
      }
      injected.left--;
      return injected.fault;
    }
    return undefined;
  }
}
