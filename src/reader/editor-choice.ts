import { browserStore, type Kept, read, write } from './store.ts';

/** The editor that the reader wants; `auto` leaves it to what the machine is. */
export type EditorChoice = 'auto' | 'plain' | 'large';

const KEY = 'meanwhile:editor';

export function readEditorChoice(store = browserStore()): EditorChoice {
  const kept = read(store, KEY);
  return kept === 'plain' || kept === 'large' ? kept : 'auto';
}

/** Keeps the choice, and tells whether that worked. */
export function keepEditorChoice(choice: EditorChoice, store = browserStore()): Kept {
  return write(store, KEY, choice === 'auto' ? undefined : choice);
}
