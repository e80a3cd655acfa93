import { fingerprint } from './fingerprint.ts';
import { browserStore, type Kept, read, type Store, write } from './store.ts';

/**
 * What a reader typed into a cell, kept by the cell's id and the starter it began from. When an author
 * changes the starter, the text typed into the old one is still there: see `earlierEdit`.
 */
export interface Cell {
  /** 'gather/order-of-results' */
  id: string;
  starter: string;
}

const prefix = (id: string): string => `meanwhile:edit:${id}:`;
const keyOf = ({ id, starter }: Cell): string => prefix(id) + fingerprint(starter);

/** Keeps `text`, and tells whether that worked. The starter itself is nobody's edit and is not kept. */
export function keepEdit(cell: Cell, text: string, store = browserStore()): Kept {
  return write(store, keyOf(cell), text === cell.starter ? undefined : text);
}

/** The text that was typed into this cell, if there is one. */
export function readEdit(cell: Cell, store = browserStore()): string | undefined {
  return read(store, keyOf(cell));
}

/** A text that was typed into an earlier version of this cell, and not yet into this one. */
export function earlierEdit(cell: Cell, store = browserStore()): string | undefined {
  if (store === undefined || readEdit(cell, store) !== undefined) return undefined;
  const key = keysOf(store).find((each) => each.startsWith(prefix(cell.id)));
  return key === undefined ? undefined : read(store, key);
}

/** Whether there is anything of the reader's to show in this cell. */
export function wasEdited(cell: Cell, store = browserStore()): boolean {
  return readEdit(cell, store) !== undefined || earlierEdit(cell, store) !== undefined;
}

/** Calls `listener` when another tab has changed this cell's text; undefined: it has put it back. Returns a stop. */
export function onEditElsewhere(
  cell: Cell,
  listener: (text: string | undefined) => void,
): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key === keyOf(cell)) listener(newValue ?? undefined);
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

function keysOf(store: Store): string[] {
  try {
    return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  } catch {
    return [];
  }
}
