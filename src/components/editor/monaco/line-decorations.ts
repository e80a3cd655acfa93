import type { editor } from 'monaco-editor/editor/editor.api.js';

/** A marked line; `is` names the class of its printed row: `now` for `is-now`. */
export interface LineDecoration {
  line: number;
  is: string;
}

export function toDecorations(marks: readonly LineDecoration[]): editor.IModelDeltaDecoration[] {
  return marks.map(({ line, is }) => ({
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
    options: {
      isWholeLine: true,
      className: `line-is-${is}`,
      marginClassName: `margin-is-${is}`,
      lineNumberClassName: `number-is-${is}`,
    },
  }));
}
