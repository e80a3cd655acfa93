import { useRef } from 'preact/hooks';
import type { Lane } from '../../runtime/trace/index.ts';
import type { Frame } from './geometry.ts';
import { hairlines } from './hairlines.ts';
import { paintLanes } from './paint-lanes.ts';
import { useCanvas } from './use-canvas.ts';

interface Props {
  lanes: readonly Lane[];
  frame: Frame;
  now: number | undefined;
  /** `lane`: as high as the lanes beside it; `hairline`: all of them in the height there is. */
  row: 'lane' | 'hairline';
}

/** Bars as high as in a lane that is drawn. */
const BAR = 20;

/** The waits of many lanes, painted. What they say is in the lanes' sentences and in the table. */
export function CanvasTracks({ lanes, frame, now, row }: Props) {
  const known = useRef<{ of: readonly Lane[]; rows: number; drawn: readonly Lane[] }>();
  /** As many lanes as there are pixels for. */
  const drawn = (height: number): readonly Lane[] => {
    const rows = Math.max(1, Math.ceil(height * devicePixelRatio));
    if (known.current?.of !== lanes || known.current.rows !== rows)
      known.current = { of: lanes, rows, drawn: hairlines(lanes, rows) };
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
  });
  return (
    <div class="tl-over tl-painted" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
