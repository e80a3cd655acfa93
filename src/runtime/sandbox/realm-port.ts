/** A started realm as its host sees it, in the browser or in Node. */

import type { ReadModule } from './modules.ts';
import type { FromRealm, ToRealm } from './protocol.ts';

export interface RealmPort {
  send(message: ToRealm): void;
  /** Called with whatever arrives; nothing of it is trusted. */
  onMessage: (message: FromRealm) => void;
  /** @throws SandboxError when the text can't be had */
  readModule: ReadModule;
  /** Ends it at once, whatever it does. */
  terminate(): void;
}

/** Starts realms; resolves when one can take a run. */
export interface Host {
  start(): Promise<RealmPort>;
}

/** The realm itself could not be started; `message` is for the reader. */
export class SandboxError extends Error {
  override name = 'SandboxError';
}
