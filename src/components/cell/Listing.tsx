import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Caret } from '../editor/editor-props.ts';
import type { Numbered } from '../editor/line-marks.ts';
import { indexAt, printedText } from '../editor/printed-text.ts';
import { marksOf } from './marks-of.ts';
import type { CellWithViews } from './use-cell.ts';

interface Props {
  label: string;
  /** The code as printed. */
  printed: ComponentChildren;
  cell: CellWithViews;
  /** Lines that a check has found fault with. */
  evidence?: readonly Numbered[];
}

/** The printed listing until it is touched; then the editor, in its place to the pixel. */
export function Listing({ label, printed, cell, evidence }: Props) {
  const code = useRef<HTMLDivElement>(null);
  const pointed = useRef(false);
  const caret = useSignal<Caret | undefined>(undefined);
  const { id, live, state, model, reveal, read, touch, loadGiven } = cell;
  read.current = () => (code.current ? printedText(code.current) : '');

  if (live !== undefined) {
    return (
      <live.Editor
        id={id}
        text={state.text}
        label={label}
        marks={marksOf(state, live, evidence)}
        onText={model.type}
        onTypeProblems={model.typesChecked}
        loadGiven={loadGiven}
        caret={caret.value}
        reveal={reveal}
      />
    );
  }
  const open = (at: Caret): void => {
    caret.value = at;
    void touch();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard opens the editor by focus.
    <div
      class="code"
      ref={code}
      role="region"
      tabIndex={0}
      aria-label={label}
      onPointerDown={() => {
        pointed.current = true;
      }}
      onFocus={() => {
        // A pointer's click says where the caret goes; the focus that comes before it does not.
        if (!pointed.current) open({ at: 0, pointed: false });
      }}
      onClick={(event) => {
        pointed.current = false;
        if (getSelection()?.isCollapsed === false) return;
        open({ at: indexAt(event.currentTarget, event), pointed: true });
      }}
    >
      <div class="code-in" translate={false}>
        {printed}
      </div>
    </div>
  );
}
