/**
 * Whose turn it is. One session of Postgres serves all clients: a statement of its own takes a moment of it; between
 * `BEGIN` and the end of that transaction it is one client's, and the others wait.
 */

import type { ToRun } from '../../database/protocol.ts';
import type { QueryFault } from './database-faults.ts';
import { statusAfter } from './messages.ts';
import { database, world } from './run.ts';
import type { Sending } from './sending.ts';

/** What one client has sent, up to where it waits for an answer. */
export interface Batch {
  client: number;
  bytes: Uint8Array;
  sending: Sending | undefined;
  /** Virtual ms that the server takes, and its place among what is due at the same time. */
  takes: number;
  order: number;
  fault: QueryFault | undefined;
  /** Called when the answer has arrived. */
  arrived: (answer: ToRun) => void;
}

export class Session {
  #owner: number | undefined;
  /** Its batch is with the database, which answers while time stands still. */
  #asked = false;
  readonly #waiting: Batch[] = [];
  readonly #noted = new Set<number>();

  run(batch: Batch): void {
    const { client } = batch;
    if (this.#asked || (this.#owner !== undefined && this.#owner !== client)) {
      this.#waiting.push(batch);
      // Another client's moment is over in this one; its transaction is not.
      if (!this.#asked) this.#noteWait(batch);
    } else {
      this.#ask(batch);
    }
  }

  /** A client is gone, and its transaction with it. */
  leave(client: number): void {
    database.close(client);
    const kept = this.#waiting.filter((batch) => batch.client !== client);
    this.#waiting.splice(0, this.#waiting.length, ...kept);
    if (this.#owner !== client) return;
    this.#owner = undefined;
    this.#next();
  }

  #ask(batch: Batch): void {
    const { client, bytes, sending, takes, order, fault } = batch;
    this.#asked = true;
    this.#owner = client;
    begin(sending);
    database.ask({
      client,
      bytes,
      takes,
      site: sending?.site,
      ...(fault && 'code' in fault && { fail: failureOf(fault) }),
      answered: (answer) => {
        this.#asked = false;
        const stays = statusAfter(answer.bytes) !== 'I' && !answer.fatal;
        // A client that left meanwhile owns nothing.
        if (!stays || this.#owner !== client) this.#owner = undefined;
        world.after(answer.took, () => batch.arrived(answer), order);
        this.#next();
      },
    });
  }

  #next(): void {
    if (this.#asked) return;
    const next = this.#waiting.findIndex(
      ({ client }) => this.#owner === undefined || this.#owner === client,
    );
    const [batch] = next < 0 ? [] : this.#waiting.splice(next, 1);
    for (const waits of this.#waiting) if (this.#owner !== undefined) this.#noteWait(waits);
    if (batch) this.#ask(batch);
  }

  #noteWait({ sending }: Batch): void {
    if (!sending || this.#noted.has(sending.query) || this.#owner === undefined) return;
    this.#noted.add(sending.query);
    world.write('query-wait', 'world', { query: sending.query, owner: this.#owner });
  }
}

/** What is sent for a query after that belongs to it. */
export function begin(sending: Sending | undefined): void {
  if (!sending || sending.isStarted) return;
  sending.isStarted = true;
  world.write('query-start', 'world', { query: sending.query });
}

const failureOf = ({ code, message }: { code: string; message?: string }) => ({
  code,
  message: message ?? 'The statement failed, as it was asked to.',
});
