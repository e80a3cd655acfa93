/** A started realm as its host sees it, in the browser or in Node. */

import type { Database } from './database.ts';
import type { ReadModule } from './modules.ts';
import type { FromRealm, ToRealm } from './protocol.ts';

export interface RealmPort {
  send(message: ToRealm, transfer?: Transferable[]): void;
  /** Called with whatever arrives; nothing of it is trusted. */
  onMessage: (message: FromRealm) => void;
  /**
   * Called when it has ended by itself: most often it had no more memory. A browser does not tell of a worker, but of a
   * frame whose process is gone it can be found out; `frame`: with others in it, each of which may have used it up.
   */
  onEnd: (why: 'memory' | 'frame' | undefined) => void;
  /** @throws SandboxError when the text can't be had */
  readModule: ReadModule;
  /** The one that all realms of this host share. */
  database: Database;
  /** Ends it, whatever it does. */
  terminate(): void;
  /** Resolves when it has ended, as far as its host can know: a stuck one takes a while to end. */
  readonly gone: Promise<void>;
}

/** Starts realms; resolves when one can take a run. */
export interface Host {
  start(): Promise<RealmPort>;
  database: Database;
}
