import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import type { Bar } from './geometry.ts';
import type { OverLimit } from './limited.ts';
import { shownLine } from './shown-line.ts';

/** An attribute that styles need and that a page without inline styles may have. */
const width = (percent: number): object => ({ width: `${percent}%` });

/**
 * One wait: `line | what for   how long`, in a cell as wide as it lasted. Filled up to `now`, hollow after;
 * undefined: all of it has passed. What does not fit is left out by the style sheet, the duration first.
 */
export function BarCell({
  bar,
  share,
  now,
  line,
  over,
}: {
  bar: Bar;
  share: number;
  now: number | undefined;
  /** The line of the code that is pointed at. */
  line: number | undefined;
  /** What began over a limit. */
  over: OverLimit | undefined;
}) {
  const { span, from, to } = bar;
  const passed = now === undefined || now >= to ? 1 : now <= from ? 0 : (now - from) / (to - from);
  const at = shownLine(span.site);
  const states = [
    `span span-${span.kind}`,
    passed === 1 ? 'is-done' : passed === 0 ? 'is-future' : 'is-live',
    bar.open && 'is-open',
    bar.leak && 'is-leak',
    !span.ok && 'is-bad',
    over?.spans.has(span) && 'is-over',
    bar.cut.left && 'cut-l',
    bar.cut.right && 'cut-r',
    line !== undefined && at === line && 'is-lit',
  ];
  const live = passed > 0 && passed < 1;
  return (
    <td {...width(share)}>
      <div class={states.filter(Boolean).join(' ')} style={live ? { '--e': passed } : undefined}>
        {live && <svg class="fill" {...width(Math.round(passed * 10_000) / 100)} height="100%" />}
        {bar.labelled && (
          <b class="lab">
            <span class="lab-t">
              {at !== undefined && <i class="wl">{at}</i>}
              {span.label}
            </span>
            {bar.lasted !== undefined && !bar.open && (
              <small class="dur">{formatMs(bar.lasted)}</small>
            )}
          </b>
        )}
      </div>
    </td>
  );
}
