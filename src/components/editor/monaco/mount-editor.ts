import { editor, MarkerSeverity, Selection, Uri } from 'monaco-editor/editor/editor.api.js';
import { HOW_TO_LEAVE } from '../how-to-leave.ts';
import type { TypeProblem } from '../type-problem.ts';
import { addTypes, pathOf } from './add-types.ts';
import { LANGUAGE } from './language.ts';
import { leavesByTab } from './leaves-by-tab.ts';
import { type LineDecoration, toDecorations } from './line-decorations.ts';
import { lookOf } from './look.ts';
import type { MountOptions } from './mount-options.ts';

export interface MountedEditor {
  text: () => string;
  /** Another text takes the place of the present one; it can be undone. */
  setText: (text: string) => void;
  setMarks: (marks: readonly LineDecoration[]) => void;
  /** Indices into the text. */
  selection: () => [anchor: number, active: number];
  reveal: (line: number) => void;
  focus: () => void;
  /** Fits it to its host, whose size has changed. */
  layout: () => void;
  dispose: () => void;
}

/** Puts an editor into `host`, drawn before this returns. Its file is `main.ts` in a folder of its own. */
export function mountEditor(host: HTMLElement, options: MountOptions): MountedEditor {
  const { folder, text, label, selection, scrolled, onText, onPoint, onScroll, onProblems } =
    options;
  const uri = Uri.parse(pathOf(folder, 'main.ts'));
  const model = editor.createModel(text, LANGUAGE, uri);
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  model.setEOL(editor.EndOfLineSequence.LF);
  colourAtOnce(model);
  const mounted = editor.create(host, { model, ...lookOf(host), ariaLabel: label });
  fitGutter(mounted);
  const marks = mounted.createDecorationsCollection();
  const at = (index: number) => model.getPositionAt(index);
  const [anchor, active] = selection.map(at) as [ReturnType<typeof at>, ReturnType<typeof at>];
  mounted.setSelection(Selection.fromPositions(anchor, active));
  mounted.setScrollTop(scrolled);
  leavesByTab(mounted, options.indents);
  /** A text is being put in that was typed elsewhere: to say it again would undo what is typed there meanwhile. */
  let given = false;
  const types = addTypes(model, options);
  const listening = [
    model.onDidChangeContent(() => {
      if (!given) onText(model.getValue());
    }),
    mounted.onDidScrollChange(({ scrollTop }) => onScroll(scrollTop)),
    mounted.onMouseMove(({ target: { position } }) => position && onPoint(position.lineNumber)),
    mounted.onMouseLeave(() => onPoint(undefined)),
    mounted.onDidChangeCursorPosition(({ position }) => {
      if (mounted.hasTextFocus()) onPoint(position.lineNumber);
    }),
    mounted.onDidLayoutChange(() => fitGutter(mounted)),
    editor.onDidChangeMarkers((changed) => {
      if (changed.some((each) => each.toString() === uri.toString())) onProblems(problemsOf(uri));
    }),
  ];
  mounted.render(true);
  host.querySelector('[role="textbox"], textarea')?.setAttribute('aria-description', HOW_TO_LEAVE);
  return {
    text: () => model.getValue(),
    setText: (next) => {
      if (next === model.getValue()) return;
      mounted.pushUndoStop();
      given = true;
      try {
        mounted.executeEdits('meanwhile', [{ range: model.getFullModelRange(), text: next }]);
      } finally {
        given = false;
      }
      mounted.pushUndoStop();
    },
    setMarks: (next) => marks.set(toDecorations(next)),
    selection: () => {
      const chosen = mounted.getSelection();
      if (chosen === null) return [0, 0];
      return [
        model.getOffsetAt({
          lineNumber: chosen.selectionStartLineNumber,
          column: chosen.selectionStartColumn,
        }),
        model.getOffsetAt(chosen.getPosition()),
      ];
    },
    reveal: (line) => mounted.revealLineInCenterIfOutsideViewport(line),
    focus: () => mounted.focus(),
    layout: () => mounted.layout(),
    dispose: () => {
      for (const each of [...listening, types, mounted, model]) each.dispose();
    },
  };
}

/** As many lines as may be seen at first. Left to itself, Monaco colours a file when the page has time. */
const FIRST_LINES = 100;

function colourAtOnce(model: editor.ITextModel): void {
  const { tokenization } = model as unknown as Tokenized;
  tokenization.forceTokenization(Math.min(FIRST_LINES, model.getLineCount()));
}

interface Tokenized {
  tokenization: { forceTokenization: (line: number) => void };
}

/** The text begins where the printed one does, however many digits the line numbers have. */
function fitGutter(mounted: editor.IStandaloneCodeEditor): void {
  const { lineNumbersWidth, contentLeft, decorationsWidth } = mounted.getLayoutInfo();
  const gutter = Number(mounted.getContainerDomNode().dataset.gutter);
  if (contentLeft === gutter || lineNumbersWidth > gutter) return;
  mounted.updateOptions({ lineDecorationsWidth: decorationsWidth + gutter - contentLeft });
}

const problemsOf = (resource: Uri): TypeProblem[] =>
  editor
    .getModelMarkers({ resource })
    .filter(({ severity }) => severity >= MarkerSeverity.Warning)
    .map(({ startLineNumber, startColumn, message, severity }) => ({
      line: startLineNumber,
      column: startColumn,
      message,
      severity: severity === MarkerSeverity.Error ? 'error' : 'warning',
    }));
