import { useRef } from 'preact/hooks';
import type { Lane } from '../../runtime/trace/index.ts';
import type { Frame } from './geometry.ts';
import { hairlines } from './hairlines.ts';
import type { OverLimit } from './limited.ts';
import { paintLanes } from './paint-lanes.ts';
import { paintOver } from './paint-over.ts';
import { useCanvas } from './use-canvas.ts';

interface Props {
  lanes: readonly Lane[];
  frame: Frame;
  now: number | undefined;
  /** `lane`: as high as the lanes beside it; `hairline`: all of them in the height there is. */
  row: 'lane' | 'hairline';
  /** What began over a limit. */
  over: OverLimit | undefined;
}

interface Known extends Pick<Props, 'over'> {
  of: readonly Lane[];
  rows: number;
  drawn: readonly Lane[];
}

/** Bars as high as in a lane that is drawn. */
const BAR = 20;
/** As high as a tick. */
const EDGE = 26;

/** The waits of many lanes, painted. What they say is in the lanes' sentences and in the table. */
export function CanvasTracks({ lanes, frame, now, row, over }: Props) {
  const known = useRef<Known>();
  /** As many lanes as there are pixels for. */
  const drawn = (height: number): readonly Lane[] => {
    const rows = Math.max(1, Math.ceil(height * devicePixelRatio));
    const { current } = known;
    if (current?.of === lanes && current.rows === rows && current.over === over)
      return current.drawn;
    known.current = { of: lanes, rows, over, drawn: hairlines(lanes, rows, over) };
    return known.current.drawn;
  };
  const canvas = useCanvas((surface) => {
    const shown = drawn(surface.height);
    const lane = surface.height / shown.length;
    const thick = row === 'lane' ? BAR : Math.max(1, lane * 0.8);
    const thin = row === 'lane' ? 2 : Math.max(0.5, lane * 0.3);
    const whole = row === 'lane' ? BAR : thin;
    paintLanes(surface, {
      lanes: shown,
      frame,
      now,
      lane,
      bar: (kind) => (kind === 'tasks' ? thin : kind === 'lock' ? whole : thick),
    });
    const edge = row === 'lane' ? EDGE : undefined;
    if (over) paintOver(surface, { lanes: shown, frame, over, lane, edge });
  });
  return (
    <div class="tl-over tl-painted" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
