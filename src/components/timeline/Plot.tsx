import type { ComponentChildren, JSX } from 'preact';
import { EvidenceFlags, EvidenceLines, EvidenceShades } from './Evidence.tsx';
import { Flag } from './Flag.tsx';
import type { Flagged } from './flag-groups.ts';
import { Ruler } from './Ruler.tsx';
import { type Axis, percent } from './ticks.ts';

interface Props {
  axis: Axis;
  /** Figures of the axis stop here: it goes on for ever. */
  until?: number | undefined;
  /** The playhead; undefined: none is drawn. */
  now: number | undefined;
  class?: string | undefined;
  slider?: JSX.SVGAttributes<SVGSVGElement> | undefined;
  ruler?: JSX.HTMLAttributes<HTMLDivElement> | undefined;
  body?: JSX.HTMLAttributes<HTMLDivElement> | undefined;
  /** Moments with a number: of checks that failed. */
  flags?: readonly Flagged[] | undefined;
  /** What stands left and right of the ruler. */
  corner?: ComponentChildren;
  cornerRight?: ComponentChildren;
  /** What lies under the rows, and over them. */
  under?: ComponentChildren;
  over?: ComponentChildren;
  tabIndex?: number | undefined;
  children: ComponentChildren;
}

/** Rows under one time axis, with the playhead across all of them. */
export function Plot(props: Props) {
  const { axis, until, now, slider, ruler, body, corner, cornerRight, under, over, children } =
    props;
  const flags = props.flags?.length ? props.flags : undefined;
  const at = now === undefined ? undefined : percent(now, axis);
  const shown = at !== undefined && at >= 0 && at <= 100;
  return (
    <div
      class={['tl', flags && 'has-flags', props.class].filter(Boolean).join(' ')}
      tabIndex={props.tabIndex}
    >
      <div class="tl-head">
        <span class="tl-corner">{corner}</span>
        <div class="tl-ruler" {...ruler}>
          {flags && <EvidenceFlags flags={flags} axis={axis} />}
          <Ruler axis={axis} until={until} flag={shown ? now : undefined} />
          {now !== undefined && (shown || slider) && (
            <svg
              class="tl-flag"
              width="100%"
              height="32"
              overflow="visible"
              aria-hidden={slider ? undefined : 'true'}
            >
              <Flag axis={axis} now={now} slider={slider} />
            </svg>
          )}
        </div>
        <span class="tl-corner-r">{cornerRight}</span>
      </div>
      <div class="tl-body" {...body}>
        <div class="tl-over tl-under" aria-hidden="true">
          {flags && <EvidenceShades flags={flags} axis={axis} />}
          {under}
        </div>
        {children}
        <div class="tl-over" aria-hidden="true">
          <svg width="100%" height="100%" overflow="visible">
            {over}
            {flags && <EvidenceLines flags={flags} axis={axis} now={now} />}
            {shown && <line class="ph" x1={`${at}%`} x2={`${at}%`} y2="100%" />}
          </svg>
        </div>
      </div>
    </div>
  );
}
