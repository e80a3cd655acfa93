import type { JSX } from 'preact';
import { type Axis, figure, percent } from './ticks.ts';

interface Props {
  axis: Axis;
  now: number;
  /** What makes it a slider; without them it is a mark in a printed figure. */
  slider: JSX.SVGAttributes<SVGSVGElement> | undefined;
}

/** The playhead's flag on the ruler, with the time. */
export function Flag({ axis, now, slider }: Props) {
  const text = figure(Math.round(now), axis);
  const width = Math.max(42, text.length * 7.5 + 12);
  const at = percent(now, axis);
  // At either end of the axis the flag leans inwards, so that the edge of a narrow page does not cut it.
  const lean = (at < 6 ? 1 : at > 96 ? -1 : 0) * (width / 2 - 12);
  return (
    <svg class="ph-flag" x={`${at}%`} overflow="visible" {...slider}>
      <rect class="ph-reach" x={lean - width / 2 - 8} y="1" width={width + 16} height="43" />
      <rect class="ph-ring" x={lean - width / 2 - 3} y="10" width={width + 6} height="25" />
      <rect x={lean - width / 2} y="13" width={width} height="19" />
      <path d="M-6 32h12l-6 6z" />
      <text x={lean} y="27" text-anchor="middle">
        {text}
      </text>
    </svg>
  );
}
