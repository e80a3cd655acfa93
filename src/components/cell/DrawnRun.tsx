import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { criticalPath, errorPath } from '../../runtime/trace/index.ts';
import { firstChange } from '../editor/line-marks.ts';
import { pointAt, pointedLine } from '../editor/pointed-line.ts';
import { Prose } from '../panels/Prose.tsx';
import { Report } from '../panels/Report.tsx';
import { outlived, whoWaits } from '../panels/verdict-of.ts';
import { LiveTimeline } from '../timeline/LiveTimeline.tsx';
import type { First } from '../timeline/use-playhead.ts';
import { Versus } from '../timeline/Versus.tsx';
import { AllowMore } from './AllowMore.tsx';
import { CopyTrace } from './CopyTrace.tsx';
import { isStale, type Ran } from './cell-state.ts';
import { Schedules } from './Schedules.tsx';
import type { UsedCell } from './used-cell.ts';

interface Props {
  number: string;
  cell: UsedCell;
  run: Ran;
  /** What was asked of the printed timeline. */
  first: First;
}

/** A run of the reader's: the report, the drawing, and what can be done with it. */
export function DrawnRun({ number, cell, run, first }: Props) {
  const { state, model, onLine } = cell;
  const { playhead } = state;
  const [comparing, setComparing] = useState(false);
  const stale = isStale(state);
  const line = stale ? firstChange(run.text, state.text) : undefined;
  const pointed = useComputed(() => pointedLine(cell.id, 'code')).value;
  const leak = run.read(outlived);
  const compared = comparing ? state.before : undefined;
  const drawn = {
    lanes: run.lanes,
    label: `Timeline of ${number}`,
    playhead,
    onPlayhead: model.moveTo,
    onLine,
    line: stale ? undefined : pointed,
    onPoint: (at?: number) => pointAt(cell.id, 'timeline', stale ? undefined : at),
    path: () => run.read(criticalPath),
    tools: (
      <>
        <CopyTrace jsonLines={run.jsonLines} />
        {state.before && (
          <button
            type="button"
            class="link-btn"
            aria-pressed={comparing}
            onClick={() => setComparing(!comparing)}
          >
            Compare with the run before
          </button>
        )}
      </>
    ),
  };
  return (
    <>
      {!stale && (
        <Report
          summary={run.summary}
          lanes={run.lanes}
          waiting={() => run.read(whoWaits)}
          errorPath={() => run.read(errorPath)}
          onLine={onLine}
        />
      )}
      <AllowMore cell={cell} />
      <div class={stale ? 'is-stale' : undefined}>
        {compared ? (
          <Versus {...drawn} before={compared.lanes} beforeSays="Before your edit" />
        ) : (
          <LiveTimeline {...drawn} first={first} />
        )}
      </div>
      {line !== undefined && (
        <p class="sub after-tl">This was the run before your edit on line {line}.</p>
      )}
      {leak && !stale && (
        <p class="sub after-tl">
          <b>{leak.title}</b> <Prose text={leak.text} />
        </p>
      )}
      {run.alone && <Schedules cell={cell} />}
    </>
  );
}
