import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lanes } from '../../runtime/trace/index.ts';
import { standingAt } from '../../runtime/trace/readings/standing.ts';
import { AsText } from './AsText.tsx';
import { Drawing } from './Drawing.tsx';
import { frameOf } from './geometry.ts';
import { keyMoves } from './keys.ts';
import { Reading } from './Reading.tsx';
import { type Replay, startReplay } from './replay.ts';
import { snap } from './stops.ts';
import { type Speed, type Step, Transport } from './Transport.tsx';
import { playheadText } from './words.ts';

export interface TimelineProps {
  lanes: Lanes;
  /** Names the drawing: `Timeline of listing 4.2`. */
  label: string;
  /** Where the playhead stands, in virtual ms. Without it the run is drawn whole, as in print. */
  playhead?: number | undefined;
  /** Makes the drawing live: the playhead can be moved, and a replay moves it. */
  onPlayhead?: ((time: number) => void) | undefined;
  /** A wait was clicked, or its row in the table: the line to reveal. */
  onLine?: ((line: number) => void) | undefined;
  /** What else stands at the right of the transport. */
  tools?: ComponentChildren;
}

/** How near, in pixels, the pointer draws the playhead to an event. Alt: not at all. */
const SNAP = 6;

/** A run, drawn: printed, or with a playhead to move. */
export function Timeline(props: TimelineProps) {
  const { lanes, label, playhead, onPlayhead } = props;
  const frame = useMemo(() => frameOf(lanes), [lanes]);
  if (onPlayhead !== undefined) return <Live {...props} frame={frame} onPlayhead={onPlayhead} />;
  return (
    <div class="tl-fig" role="group" aria-label={label}>
      <Drawing lanes={lanes} frame={frame} now={playhead} />
      <AsText lanes={lanes} label={label} now={undefined} />
    </div>
  );
}

type LiveProps = TimelineProps & {
  frame: ReturnType<typeof frameOf>;
  onPlayhead: (time: number) => void;
};

function Live({ lanes, label, playhead, onPlayhead, onLine, tools, frame }: LiveProps) {
  const { axis, last: end } = frame;
  const now = Math.min(playhead ?? end, end);
  const [speed, setSpeed] = useState<Speed>(1);
  const [playing, setPlaying] = useState(false);
  const replay = useRef<Replay>();
  const { moments: stops } = lanes;

  const pause = (): void => {
    replay.current?.stop();
    setPlaying(false);
  };
  const play = (from: number, at: Speed): void => {
    replay.current?.stop();
    replay.current = startReplay({
      from,
      end,
      stops,
      speed: at,
      onTime: onPlayhead,
      onEnd: () => setPlaying(false),
    });
    setPlaying(true);
  };
  // A replay belongs to its run, and ends with it.
  useEffect(() => () => replay.current?.stop(), [lanes]);
  useEffect(() => setPlaying(false), [lanes]);

  const moveTo = (time: number): void => {
    pause();
    onPlayhead(time);
  };
  const toggle = (): void => (playing ? pause() : play(now >= end ? 0 : now, speed));
  const onStep = (step: Step): void => {
    if (step === 'play') {
      toggle();
      return;
    }
    const key = { start: 'Home', back: ',', forward: '.', end: 'End' }[step];
    moveTo(keyMoves({ key, ...NO_MODIFIERS }, { now, end, visible: axis.max, stops }) ?? now);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key === ' ' && target.getAttribute('role') === 'slider') {
      event.preventDefault();
      toggle();
      return;
    }
    if (/^(?:radio|tab)$/.test(target.getAttribute('role') ?? '') || target.closest('.tl-text'))
      return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = lanes.lanes[0] && standingAt(lanes.lanes[0], now)?.site.line;
    if (event.key === 'Enter' && target.getAttribute('role') === 'slider' && line !== undefined) {
      onLine?.(line);
      return;
    }
    const table = (event.currentTarget as HTMLElement).querySelector('details');
    if (event.key === 't' && table !== null) {
      table.open = !table.open;
      return;
    }
    const to = keyMoves(event, { now, end, visible: axis.max, stops });
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  const timeAt = (event: PointerEvent | MouseEvent, track: Element): number => {
    const { left, width } = track.getBoundingClientRect();
    const time = ((event.clientX - left) / width) * axis.max;
    const snapped = event.altKey ? time : snap(stops, time, (SNAP / width) * axis.max);
    return Math.min(end, Math.max(0, snapped));
  };
  const drag = (event: PointerEvent): void => {
    const track = event.currentTarget as HTMLElement;
    if (event.type === 'pointerdown') {
      if (event.button !== 0) return;
      track.setPointerCapture(event.pointerId);
      track.querySelector<SVGElement>('[role=slider]')?.focus({ preventScroll: true });
    } else if (!track.hasPointerCapture(event.pointerId)) return;
    moveTo(timeAt(event, track));
  };

  return (
    <div class="tl-fig" role="group" aria-label={label} onKeyDown={onKeyDown}>
      <Transport
        now={now}
        end={end}
        playing={playing}
        speed={speed}
        onStep={onStep}
        onSpeed={(at) => {
          setSpeed(at);
          if (playing) play(now, at);
        }}
      >
        {tools}
      </Transport>
      <Drawing
        lanes={lanes}
        frame={frame}
        now={now}
        slider={{
          role: 'slider',
          tabindex: 0,
          'aria-label': 'Playhead',
          'aria-valuemin': 0,
          'aria-valuemax': end,
          'aria-valuenow': Math.round(now),
          'aria-valuetext': playheadText(lanes, now),
        }}
        ruler={{ onPointerDown: drag, onPointerMove: drag }}
        body={{
          onClick: (event) => {
            const track = (event.target as Element).closest('.lane-track');
            if (track === null) return;
            moveTo(timeAt(event, track));
            const line = (event.target as Element).closest<HTMLElement>('.span')?.dataset.line;
            if (line !== undefined) onLine?.(Number(line));
          },
        }}
      />
      <AsText lanes={lanes} label={label} now={now} onLine={onLine} />
      <Reading lanes={lanes} now={now} quiet={playing} />
    </div>
  );
}

const NO_MODIFIERS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
