import { type editor, KeyCode } from 'monaco-editor/editor/editor.api.js';

const MODIFIERS = new Set([KeyCode.Shift, KeyCode.Ctrl, KeyCode.Alt, KeyCode.Meta]);

/**
 * Tab indents while the reader types. It leaves the editor after Escape, and before anything was done in it: who only
 * passes through by keyboard is never caught.
 * @param indents something was done in the editor that stood here before
 */
export function leavesByTab(mounted: editor.IStandaloneCodeEditor, indents: boolean): void {
  let leaves = !indents;
  mounted.updateOptions({ tabFocusMode: leaves });
  const set = (next: boolean): void => {
    if (next === leaves) return;
    leaves = next;
    mounted.updateOptions({ tabFocusMode: next });
  };
  mounted.onKeyDown(({ keyCode }) => {
    if (keyCode === KeyCode.Escape) set(true);
    else if (keyCode !== KeyCode.Tab && !MODIFIERS.has(keyCode)) set(false);
  });
  mounted.onMouseDown(() => set(false));
  mounted.onDidBlurEditorWidget(() => set(true));
}
