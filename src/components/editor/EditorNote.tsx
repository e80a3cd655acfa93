import type { EditorChoice } from '../../reader/editor-choice.ts';
import {
  chooseEditor,
  editorChoice,
  hasRoom,
  type LargeEditor,
  largeEditor,
  wantsLarge,
} from './large-editor.ts';

/**
 * Which editor this is, and the way to the other one; how far the large one is, while the plain one does the work.
 * Where there is no room for the large one there is nothing to say.
 */
export function EditorNote() {
  const choice = editorChoice.value;
  const large = largeEditor.value;
  if (!hasRoom()) return null;
  const wants = wantsLarge(choice);
  const other: EditorChoice = wants ? 'plain' : 'large';
  return (
    <span class="editor-note">
      <span role="status">{wants ? said(large) : ''}</span>
      <button type="button" class="link-btn" onClick={() => chooseEditor(other)}>
        {wants ? 'Plain editor' : 'Editor with types'}
      </button>
    </span>
  );
}

function said(large: LargeEditor): string {
  if (large.is === 'missing') {
    return 'The editor with types did not arrive; this one does without.';
  }
  if (large.is !== 'coming' || large.total === 0) return '';
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return `Fetching the editor with types, ${mb(large.loaded)} of ${mb(large.total)} MB`;
}
