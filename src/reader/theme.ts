import { browserStore, type Kept, read, type Store, write } from './store.ts';

/** The reader's choice of colours; `system` follows the machine's. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'meanwhile:theme';

/** What the reader chose; `system` if nothing. */
export function readTheme(store: Store | undefined = browserStore()): Theme {
  const kept = read(store, KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Keeps the choice, and tells whether that worked. */
export function keepTheme(theme: Theme, store: Store | undefined = browserStore()): Kept {
  return write(store, KEY, theme === 'system' ? undefined : theme);
}
