import type { Lanes, PathStep } from '../../runtime/trace/index.ts';
import { Prose } from '../panels/Prose.tsx';
import { type Axis, percent } from './ticks.ts';

interface StepsProps {
  steps: readonly PathStep[];
  now: number;
  onLine: ((line: number) => void) | undefined;
}

/** The chain of waits that decides when main ends, in words. */
export function CriticalPath({ steps, now, onLine }: StepsProps) {
  if (steps.length === 0) {
    return <p class="sub after-tl">Main never ended, so nothing decided when it did.</p>;
  }
  return (
    <>
      <p class="sub after-tl">
        <b>Critical path.</b> Shorten one of these, and main ends sooner.
      </p>
      <ol class="path-steps">
        {steps.map(({ from, to, site, text }) => (
          <li class={now >= from && now < to ? 'is-at' : undefined}>
            <span>
              <Prose text={text} />
            </span>
            {site && (
              <button type="button" class="at" onClick={() => onLine?.(site.line)}>
                {site.file}:{site.line}
              </button>
            )}
          </li>
        ))}
      </ol>
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
  return (
    <svg class="path-marks" width="100%" height="100%">
      {steps.map(({ from, to, task }) => {
        const row = rows.get(task);
        const left = Math.max(0, percent(from, axis));
        const right = Math.min(100, percent(to, axis));
        if (row === undefined || right <= left) return null;
        return (
          <svg y={`${((row + 1) / count) * 100}%`} overflow="visible">
            <line x1={`${left}%`} x2={`${right}%`} y1="-3" y2="-3" />
          </svg>
        );
      })}
    </svg>
  );
}
