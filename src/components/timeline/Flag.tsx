import type { JSX } from 'preact';
import { rem } from './rem.ts';
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
      <rect class="ph-reach" {...box(lean - width / 2 - 8, 1, width + 16, 43)} />
      <rect class="ph-ring" {...box(lean - width / 2 - 3, 10, width + 6, 25)} />
      <rect {...box(lean - width / 2, 13, width, 19)} />
      <svg y="2rem" overflow="visible">
        <path d="M-6-.5h12v.5l-6 6-6-6z" />
      </svg>
      <text x={rem(lean)} y={rem(27)} text-anchor="middle">
        {text}
      </text>
    </svg>
  );
}

/** Where a letter is 16 px wide, in px: the flag is as large as its figure. */
const box = (x: number, y: number, width: number, height: number) => ({
  x: rem(x),
  y: rem(y),
  width: rem(width),
  height: rem(height),
});
