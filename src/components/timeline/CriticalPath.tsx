import type { Lanes, PathStep } from '../../runtime/trace/index.ts';
import { More } from '../panels/More.tsx';
import { Prose } from '../panels/Prose.tsx';
import { useFirst } from '../panels/use-first.ts';
import { THINNEST } from './geometry.ts';
import { shownLine } from './shown-line.ts';
import { type Axis, percent } from './ticks.ts';

interface StepsProps {
  steps: readonly PathStep[];
  now: number;
  onLine: ((line: number) => void) | undefined;
}

/** Of a longer chain, the other steps wait for a click. */
const MOST = 200;

/** The chain of waits that decides when main ends, in words. */
export function CriticalPath({ steps, now, onLine }: StepsProps) {
  const { shown, ...rest } = useFirst(steps, MOST);
  if (steps.length === 0) {
    return <p class="sub after-tl">Main never ended, so nothing decided when it did.</p>;
  }
  return (
    <>
      <p class="sub after-tl">
        <b>Critical path.</b> Shorten one of these, and main ends sooner.
      </p>
      <ol class="path-steps">
        {shown.map(({ from, to, site, text }) => (
          <li class={now >= from && now < to ? 'is-at' : undefined}>
            <span>
              <Prose text={text} />
            </span>
            {site && shownLine(site) !== undefined && (
              <button type="button" class="at" onClick={() => onLine?.(site.line)}>
                {site.file}:{site.line}
              </button>
            )}
          </li>
        ))}
      </ol>
      <More {...rest} />
    </>
  );
}

/** The same chain on the lanes: a heavy line along each of its waits. */
export function PathMarks({
  steps,
  lanes,
  axis,
}: {
  steps: readonly PathStep[];
  lanes: Lanes;
  axis: Axis;
}) {
  const rows = new Map(lanes.lanes.map((lane, row) => [lane.task, row]));
  const count = lanes.lanes.length;
  /** Up to where a row is drawn: what lies within a line that is drawn already cannot be told from it. */
  const reached = new Map<number, number>();
  return (
    <svg class="path-marks" width="100%" height="100%">
      {steps.map(({ from, to, task }) => {
        const row = rows.get(task);
        const left = Math.max(0, percent(from, axis));
        const right = Math.min(100, percent(to, axis));
        if (row === undefined || right <= Math.max(left, reached.get(row) ?? 0)) return null;
        reached.set(row, left + THINNEST);
        return (
          <svg y={`${((row + 1) / count) * 100}%`} overflow="visible">
            <line x1={`${left}%`} x2={`${Math.max(right, left + THINNEST)}%`} y1="-3" y2="-3" />
          </svg>
        );
      })}
    </svg>
  );
}
