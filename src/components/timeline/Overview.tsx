import { useMemo, useRef } from 'preact/hooks';
import type { Lanes } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { overviewPaths } from './overview-paths.ts';
import { type Stretch, shifted } from './stretch.ts';

interface Props {
  lanes: Lanes;
  /** Where the axis of the whole run ends. */
  whole: number;
  shown: Stretch;
  onShow: (stretch: Stretch) => void;
}

/** The whole run as a strip, while a part of it is shown: a bracket around that part, to drag. */
export function Overview({ lanes, whole, shown, onShow }: Props) {
  const paths = useMemo(() => overviewPaths(lanes, whole), [lanes, whole]);
  const grip = useRef(0);
  const x = (time: number): number => Math.round((time / whole) * 100_000) / 1000;
  const drag = (event: PointerEvent): void => {
    const strip = event.currentTarget as HTMLElement;
    const { left, width } = strip.getBoundingClientRect();
    const time = ((event.clientX - left) / width) * whole;
    const length = shown.to - shown.from;
    if (event.type === 'pointerdown') {
      strip.setPointerCapture(event.pointerId);
      const held = time >= shown.from && time <= shown.to;
      grip.current = held ? time - shown.from : length / 2;
    } else if (!strip.hasPointerCapture(event.pointerId)) return;
    const from = time - grip.current;
    onShow(shifted({ from, to: from + length }, 0, { from: 0, to: whole }));
  };
  return (
    <div class="tl-mini">
      <span class="lane-name">
        {grouped(Math.round(shown.from))} to {formatMs(shown.to)}
      </span>
      <div class="mini" aria-hidden="true" onPointerDown={drag} onPointerMove={drag}>
        <svg viewBox="0 0 1000 24" preserveAspectRatio="none">
          {paths.map(({ kind, d }) => (
            <path class={`mi-${kind}`} d={d} />
          ))}
        </svg>
        <svg class="win-over">
          <rect class="win" x={`${x(shown.from)}%`} width={`${x(shown.to - shown.from)}%`} />
        </svg>
      </div>
      <span class="lane-out">{formatMs(whole)}</span>
    </div>
  );
}
