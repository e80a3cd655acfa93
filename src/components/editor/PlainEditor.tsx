import { type MutableRef, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { CodeRow } from './CodeRow.tsx';
import type { Caret } from './editor-props.ts';
import { highlight } from './highlight.ts';
import { HOW_TO_LEAVE } from './how-to-leave.ts';
import { type Change, indent, newLine, outdent } from './indentation.ts';
import type { LineMarks } from './line-mark.ts';

interface Props {
  text: string;
  /** `Listing 4.2, TypeScript` */
  label: string;
  marks: LineMarks;
  onText: (text: string) => void;
  /** Takes the focus when it appears, with the caret here. */
  caret?: Caret | undefined;
  /** Whether Tab indents. Not before the reader has done something here, nor after Escape: then it leaves. */
  indents: MutableRef<boolean>;
  /** A line is pointed at, by the pointer or the caret; undefined: none is any more. */
  onPoint: (line: number | undefined) => void;
  /** A line to bring into view, when it changes. */
  reveal?: { line: number } | undefined;
}

/**
 * The coloured rows of the listing with a text area exactly over them, whose own text cannot be seen:
 * typing, selecting, undo, spelling tools and screen readers are the browser's own.
 */
export function PlainEditor(props: Props) {
  const { text, label, marks, onText, onPoint, caret, reveal, indents } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const rows = useMemo(() => highlight(text), [text]);

  useLayoutEffect(() => {
    // Who has gone on while it was on its way is not fetched back.
    if (caret === undefined || area.current === null || document.activeElement !== document.body)
      return;
    area.current.focus({ preventScroll: true });
    area.current.setSelectionRange(caret.at, caret.at);
    indents.current = caret.pointed;
  }, [caret]);
  useLayoutEffect(() => {
    if (reveal === undefined) return;
    area.current?.previousElementSibling?.children[reveal.line - 1]?.scrollIntoView({
      block: 'nearest',
    });
  }, [reveal]);

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    if (key === 'Escape') indents.current = false;
    else if (key === 'Tab') {
      if (!indents.current) return;
      event.preventDefault();
      change(event.currentTarget, shiftKey ? outdent : indent);
    } else if (key !== 'Shift') {
      indents.current = true;
      if (key !== 'Enter') return;
      event.preventDefault();
      change(event.currentTarget, newLine);
    }
  };

  return (
    <div class="code">
      <div class="code-in" translate={false}>
        {/* The text area says it all to who listens; where tasks stand is said by the timeline. */}
        <div class="rows" aria-hidden="true">
          {rows.map((tokens, index) => (
            <CodeRow number={index + 1} tokens={tokens} mark={marks.get(index + 1)} />
          ))}
        </div>
        <textarea
          ref={area}
          class="edit"
          aria-label={label}
          aria-description={HOW_TO_LEAVE}
          value={text}
          wrap="off"
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          autocorrect="off"
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={() => {
            indents.current = false;
          }}
          onPointerDown={() => {
            indents.current = true;
          }}
          onMouseLeave={() => onPoint(undefined)}
          onMouseMove={(event) => {
            const line = lineAt(event);
            if (line !== undefined) onPoint(line);
          }}
          onKeyUp={({ currentTarget: { value, selectionStart } }) =>
            onPoint(value.slice(0, selectionStart).split('\n').length)
          }
          onScroll={(event) => event.currentTarget.scrollTo(0, 0)}
        />
      </div>
    </div>
  );
}

/** The row that lies under the text area. */
function lineAt({ clientX, clientY }: MouseEvent): number | undefined {
  const row = document.elementsFromPoint(clientX, clientY).find((each) => each.matches('.ln'));
  return row && Number(row.querySelector('.num')?.textContent);
}

/** Changes the text as typing would, so that the browser can undo it. */
function change(
  area: HTMLTextAreaElement,
  by: (text: string, start: number, end: number) => Change,
): void {
  const { from, to, insert, select } = by(area.value, area.selectionStart, area.selectionEnd);
  if (area.value.slice(from, to) === insert) return;
  area.setSelectionRange(from, to);
  const done = document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  if (!done) {
    area.setRangeText(insert, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(...select);
}
