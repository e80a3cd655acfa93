/** A started realm as its host sees it, in the browser or in Node. */

import type { Database } from './database.ts';
import type { ReadModule } from './modules.ts';
import type { FromRealm, ToRealm } from './protocol.ts';

export interface RealmPort {
  send(message: ToRealm, transfer?: Transferable[]): void;
  /** Called with whatever arrives; nothing of it is trusted. */
  onMessage: (message: FromRealm) => void;
  /** Called when it has ended by itself: most often it had no more memory. A browser does not tell. */
  onEnd: (why: 'memory' | undefined) => void;
  /** @throws SandboxError when the text can't be had */
  readModule: ReadModule;
  /** The one that all realms of this host share. */
  database: Database;
  /** Ends it at once, whatever it does. */
  terminate(): void;
}

/** Starts realms; resolves when one can take a run. */
export interface Host {
  start(): Promise<RealmPort>;
  database: Database;
}

/** The realm itself could not be started; `message` is for the reader. */
export class SandboxError extends Error {
  override name = 'SandboxError';
}
