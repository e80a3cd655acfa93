/** What of `Storage` the reader's work needs; a Map can play it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What became of a write: `full` and `forbidden` are told to the reader, who can go on all the same. */
export type Kept = 'kept' | 'full' | 'forbidden';

/** The browser's storage, or undefined where the reader's settings forbid it. */
export function browserStore(): Store | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Writes, and says what became of it; never throws. */
export function write(store: Store | undefined, key: string, value: string | undefined): Kept {
  if (store === undefined) return 'forbidden';
  try {
    if (value === undefined) store.removeItem(key);
    else store.setItem(key, value);
    return 'kept';
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'forbidden';
  }
}

/** What is kept under `key`; undefined if there is nothing, or if reading is forbidden. */
export function read(store: Store | undefined, key: string): string | undefined {
  try {
    return store?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
