/** The database as clients find it: one session behind all connections, and who is connected. */

import type { Notification } from '../../database/protocol.ts';
import { Faults } from './faults.ts';
import { world } from './run.ts';
import { Session } from './session.ts';

/** A client's end, as far as the server speaks to it unasked. */
export interface Connected {
  notify(notification: Notification): void;
  /** The server ends the connection. */
  cut(): void;
}

export class Server {
  readonly session = new Session();
  readonly faults = new Faults(world.faults.database ?? {});
  readonly #connected = new Map<number, Connected>();
  #last = 0;
  #isDown = false;

  /** Whether a new connection is refused. */
  refuses(): boolean {
    return this.#isDown || this.faults.refuses();
  }

  /** A number for a client, from 1. */
  nextClient(): number {
    return ++this.#last;
  }

  connect(number: number, client: Connected): void {
    this.#connected.set(number, client);
  }

  disconnect(client: number): void {
    this.#connected.delete(client);
  }

  notify(notifications: readonly Notification[]): void {
    for (const notification of notifications) {
      this.#connected.get(notification.client)?.notify(notification);
    }
  }

  /** Postgres has ended: nobody is served any more in this run. */
  shutDown(): void {
    this.#isDown = true;
    for (const client of [...this.#connected.values()]) client.cut();
  }
}

let server: Server | undefined;

export const theServer = (): Server => {
  server ??= new Server();
  return server;
};
