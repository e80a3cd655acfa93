import { useMemo } from 'preact/hooks';
import type { Lanes } from '../../runtime/trace/index.ts';
import { frameOf } from '../timeline/geometry.ts';
import { type Playhead, usePlayhead } from '../timeline/use-playhead.ts';
import { playheadText } from '../timeline/words.ts';

export interface PanelProps {
  lanes: Lanes;
  /** Virtual ms. */
  playhead: number;
  onPlayhead: (time: number) => void;
  onLine: (line: number) => void;
}

/** The timeline's axis and playhead, for a panel beside it. */
export function usePanel({ lanes, playhead, onPlayhead }: PanelProps): Playhead & {
  frame: ReturnType<typeof frameOf>;
  now: number;
  /** What a task is called; main's name for what nobody started. */
  nameOf: (task: number) => string;
} {
  const frame = useMemo(() => frameOf(lanes), [lanes]);
  const names = useMemo(() => new Map(lanes.lanes.map(({ task, name }) => [task, name])), [lanes]);
  const now = Math.min(playhead, frame.last);
  const head = usePlayhead({
    of: lanes,
    now,
    end: frame.last,
    stops: lanes.moments,
    axis: frame.axis,
    text: (time) => playheadText(lanes, time),
    onPlayhead,
  });
  return { ...head, frame, now, nameOf: (task) => names.get(task) ?? 'main' };
}
