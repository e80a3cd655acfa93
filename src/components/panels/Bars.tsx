import type { ComponentChildren } from 'preact';
import { type Axis, percent } from '../timeline/ticks.ts';

/** A stretch of a row, in virtual ms. */
export interface Stretch {
  from: number;
  to: number;
  /** What it is: `span-request`. */
  class: string;
  label?: ComponentChildren;
}

const width = (share: number): object => ({ width: `${Math.round(share * 1000) / 1000}%` });

/** Stretches beside each other as cells of a table, filled up to `now`: without inline styles. */
export function Bars({
  stretches,
  axis,
  now,
}: {
  stretches: readonly Stretch[];
  axis: Axis;
  now: number;
}) {
  let reached = 0;
  const cells = stretches.flatMap((stretch) => {
    const from = Math.max(reached, percent(stretch.from, axis));
    const to = Math.min(100, Math.max(from, percent(stretch.to, axis)));
    if (to <= from) return [];
    const before = reached;
    reached = to;
    const length = stretch.to - stretch.from;
    const passed = Math.min(1, Math.max(0, (now - stretch.from) / length));
    const state = passed === 1 ? 'is-done' : passed === 0 ? 'is-future' : 'is-live';
    return [
      from > before && <td {...width(from - before)} />,
      <td {...width(to - from)}>
        <div class={`span ${stretch.class} ${state}`}>
          {state === 'is-live' && <svg class="fill" {...width(passed * 100)} height="100%" />}
          {stretch.label !== undefined && (
            <b class="lab">
              <span class="lab-t">{stretch.label}</span>
            </b>
          )}
        </div>
      </td>,
    ];
  });
  return (
    <table class="bars" role="presentation">
      <tbody>
        <tr>
          {cells}
          <td />
        </tr>
      </tbody>
    </table>
  );
}
