import { browserStore, type Kept, read, write } from './store.ts';

const KEY = 'meanwhile:python';

/** Whether the reader has hidden the Python beside the lessons' listings. */
export const isPythonHidden = (store = browserStore()): boolean => read(store, KEY) === 'hidden';

/** Keeps the choice, and tells whether that worked. */
export const keepPythonHidden = (hidden: boolean, store = browserStore()): Kept =>
  write(store, KEY, hidden ? 'hidden' : undefined);
