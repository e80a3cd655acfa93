import { useMemo } from 'preact/hooks';
import type { Lanes } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { isCrowd } from './crowd.ts';
import { Density } from './Density.tsx';
import { Drawing } from './Drawing.tsx';
import { frameOf } from './geometry.ts';
import { LiveTimeline } from './LiveTimeline.tsx';
import { commonEnd, onAxis } from './on-axis.ts';
import type { TimelineProps } from './Timeline.tsx';

interface Props extends TimelineProps {
  onPlayhead: (time: number) => void;
  /** The run that is compared with. */
  before: Lanes;
  /** `Before your edit` */
  beforeSays: string;
  nowSays?: string;
}

/** Two runs under one scale, and one playhead across both. */
export function Versus({ before, beforeSays, nowSays = 'This run', ...props }: Props) {
  const end = commonEnd([before, props.lanes]);
  const now = useMemo(() => onAxis(props.lanes, end), [props.lanes, end]);
  const then = useMemo(() => onAxis(before, end), [before, end]);
  const frame = useMemo(() => frameOf(then), [then]);
  const View = isCrowd(then) ? Density : Drawing;
  const ended = (lanes: Lanes): string => formatMs(lanes.mainEnd ?? lanes.end);
  return (
    <div class="versus">
      <p class="versus-h">
        {nowSays}: {ended(props.lanes)}
      </p>
      <LiveTimeline {...props} lanes={now} />
      <p class="versus-h">
        {beforeSays}: {ended(before)}
      </p>
      <View lanes={then} frame={frame} now={Math.min(props.playhead ?? end, frame.last)} />
    </div>
  );
}
