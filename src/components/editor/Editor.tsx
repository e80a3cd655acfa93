import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { EditorProps, HandedOver } from './editor-props.ts';
import { editorChoice, fetchLarge, largeEditor, recallChoice, wantsLarge } from './large-editor.ts';
import { withMeant } from './line-marks.ts';
import { MonacoEditor } from './MonacoEditor.tsx';
import { PlainEditor } from './PlainEditor.tsx';
import { pointAt, pointedLine } from './pointed-line.ts';

/** The plain editor; from the first focus on the large one, as soon as it is there and if it is wanted. */
export function Editor(props: EditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const focused = useSignal(false);
  const handed = useSignal<HandedOver | undefined>(undefined);
  const composing = useSignal(false);
  const indents = useRef(false);
  const wanted = wantsLarge(editorChoice.value);
  const large = largeEditor.value;
  const due = wanted && focused.value && large.is === 'here' && !composing.value;

  useEffect(() => {
    if (wanted && focused.value) void fetchLarge();
  }, [wanted, focused.value]);
  useEffect(() => {
    const area = root.current?.querySelector('textarea');
    if (due && area) handed.value = handOver(area, indents.current);
  }, [due]);

  const { id } = props;
  const meant = useComputed(() => pointedLine(id, 'timeline')).value;
  const marks = useMemo(() => withMeant(props.marks, meant), [props.marks, meant]);
  const shown = { ...props, marks, onPoint: (line?: number) => pointAt(id, 'code', line) };
  const mounted = due && handed.value !== undefined;
  return (
    <div
      class="editor"
      ref={root}
      onFocusIn={() => {
        if (focused.value) return;
        recallChoice();
        focused.value = true;
      }}
      onFocusOut={() => shown.onPoint(undefined)}
      onCompositionStart={() => {
        composing.value = true;
      }}
      onCompositionEnd={() => {
        composing.value = false;
      }}
    >
      {mounted && large.is === 'here' && handed.value ? (
        <MonacoEditor {...shown} mount={large.mount} from={handed.value} />
      ) : (
        <PlainEditor {...shown} indents={indents} />
      )}
    </div>
  );
}

function handOver(area: HTMLTextAreaElement, indents: boolean): HandedOver {
  const { selectionStart, selectionEnd, selectionDirection } = area;
  const code = area.closest('.code') as HTMLElement;
  return {
    selection:
      selectionDirection === 'backward'
        ? [selectionEnd, selectionStart]
        : [selectionStart, selectionEnd],
    focused: document.activeElement === area,
    indents,
    row: Number.parseFloat(getComputedStyle(code).lineHeight),
    height: code.getBoundingClientRect().height,
    scrolled: code.scrollTop,
  };
}
