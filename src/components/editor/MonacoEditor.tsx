import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ModuleTypes, moduleTypes } from '../../runtime/index.ts';
import type { EditorProps, HandedOver } from './editor-props.ts';
import type { LineMarks } from './line-mark.ts';
import { MarkWords } from './MarkWords.tsx';
import type { MonacoBundle } from './monaco/entry.ts';
import type { MountedEditor } from './monaco/mount-editor.ts';

interface Props extends EditorProps {
  mount: MonacoBundle['mountEditor'];
  from: HandedOver;
  /** A line is pointed at, by the pointer or the caret; undefined: none is any more. */
  onPoint: (line: number | undefined) => void;
}

/** CSS px, as in cell.css. */
const PADDING = 10;
const GUTTER = 52;
const BORDER = 1;
const MOST_ROWS = 28;

const heightOf = (lines: number, row: number): number =>
  Math.min(lines, MOST_ROWS) * row + 2 * PADDING;
const linesOf = (text: string): number => text.split('\n').length;

let types: Promise<ModuleTypes> | undefined;

/** Fetched once for the page. */
function loadTypes(): Promise<ModuleTypes> {
  types ??= moduleTypes();
  types.catch(() => {
    types = undefined;
  });
  return types;
}

/** Monaco in the place of the printed rows, with its marks drawn over it as theirs are. */
export function MonacoEditor(props: Props) {
  const { mount, from, text, label, marks, reveal } = props;
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedEditor>();
  const latest = useRef(props);
  latest.current = props;
  const scrolled = useSignal(from.scrolled);
  /** A scroll bar below the printed rows had its room, and keeps it. */
  const extra = useRef(Math.max(0, from.height - BORDER - heightOf(linesOf(text), from.row)));
  const height = heightOf(linesOf(text), from.row) + extra.current;

  useLayoutEffect(() => {
    const made = mount(host.current as HTMLElement, {
      folder: props.id,
      text,
      label,
      selection: from.selection,
      scrolled: from.scrolled,
      indents: from.indents,
      loadGiven: props.loadGiven,
      loadTypes,
      onText: (next) => latest.current.onText(next),
      onProblems: (problems) => latest.current.onTypeProblems(problems),
      onPoint: (line) => latest.current.onPoint(line),
      onScroll: (top) => {
        scrolled.value = top;
      },
    });
    mounted.current = made;
    if (from.focused) made.focus();
    return made.dispose;
  }, []);
  useLayoutEffect(() => mounted.current?.setText(text), [text]);
  useLayoutEffect(() => mounted.current?.layout(), [height]);
  useLayoutEffect(() => {
    mounted.current?.setMarks([...marks].flatMap(([line, { is }]) => (is ? { line, is } : [])));
  }, [marks]);
  useLayoutEffect(() => {
    if (reveal) mounted.current?.reveal(reveal.line);
  }, [reveal]);

  return (
    <div class="code is-monaco" style={{ height: `${height + BORDER}px` }}>
      <div class="monaco-host" ref={host} data-gutter={GUTTER} translate={false} />
      <Beside marks={marks} row={from.row} scrolled={scrolled.value} />
    </div>
  );
}

interface BesideProps {
  marks: LineMarks;
  row: number;
  scrolled: number;
}

/** What is said at the end of a line and under it, at the height of that line. */
function Beside({ marks, row, scrolled }: BesideProps) {
  return (
    <div class="beside">
      {[...marks].map(([line, mark]) => (
        <div
          class={mark.is ? `ln is-${mark.is}` : 'ln'}
          key={line}
          style={{ top: `${PADDING + (line - 1) * row - scrolled}px` }}
        >
          <MarkWords mark={mark} />
        </div>
      ))}
    </div>
  );
}
