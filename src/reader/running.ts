/** That a text of the reader's runs: kept in this tab, so that the page knows of it should the tab die. */

import { read, type Store, write } from './store.ts';

const keyOf = (id: string): string => `meanwhile:running:${id}`;

/** A store that outlives the page, and its crash, but not its tab; undefined where the reader's settings forbid it. */
function tabStore(): Store | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Keeps what is about to run in the cell `id`. Returns what is to be called when it is over. */
export function keepRunning(id: string, text: string, store = tabStore()): () => void {
  write(store, keyOf(id), text);
  return () => void write(store, keyOf(id), undefined);
}

/** What `ranAtCrash` tells has been said. */
export function forgetCrash(id: string, store = tabStore()): void {
  write(store, keyOf(id), undefined);
}

/** The text that ran in this cell when the tab died; undefined if none did. */
export function ranAtCrash(id: string, store = tabStore()): string | undefined {
  return read(store, keyOf(id));
}
