/**
 * The large editor, Monaco: whether this reader is to have it, and where it is. One for the page, fetched when the
 * first cell is focused that is to have it; until then, and if it never comes, the plain editor does the work.
 */

import { signal } from '@preact/signals';
import {
  type EditorChoice,
  keepEditorChoice,
  readEditorChoice,
} from '../../reader/editor-choice.ts';
import { fetchMonaco } from './fetch-monaco.ts';
import type { MonacoBundle } from './monaco/entry.ts';

export type LargeEditor =
  | { is: 'elsewhere' }
  /** Bytes that have arrived, of `total`. */
  | { is: 'coming'; loaded: number; total: number }
  | { is: 'here'; mount: MonacoBundle['mountEditor'] }
  | { is: 'missing' };

export const largeEditor = signal<LargeEditor>({ is: 'elsewhere' });
export const editorChoice = signal<EditorChoice>('auto');

/** Whether cells that are focused get the large editor. */
export function wantsLarge(choice: EditorChoice): boolean {
  if (choice === 'plain' || !hasRoom()) return false;
  return choice === 'large' || !isSlow();
}

/** A large screen and a mouse; a keyboard, then, too. */
export const hasRoom = (): boolean => matchMedia('(min-width: 701px) and (pointer: fine)').matches;

/** What browsers tell of the network that the reader is on; not all do. */
function isSlow(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

/** What was chosen, perhaps in another tab since. */
export function recallChoice(): void {
  editorChoice.value = readEditorChoice();
}

export function chooseEditor(choice: EditorChoice): void {
  editorChoice.value = choice;
  keepEditorChoice(choice);
}

/** Fetches it, once; what did not arrive is tried again when it is next asked for. */
export async function fetchLarge(): Promise<void> {
  const { is } = largeEditor.value;
  if (is === 'coming' || is === 'here') return;
  largeEditor.value = { is: 'coming', loaded: 0, total: 0 };
  try {
    const { mountEditor } = await fetchMonaco((loaded, total) => {
      // Of several files one may fail while others still arrive.
      if (largeEditor.value.is === 'coming') largeEditor.value = { is: 'coming', loaded, total };
    });
    largeEditor.value = { is: 'here', mount: mountEditor };
  } catch {
    largeEditor.value = { is: 'missing' };
  }
}
