import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keyMoves } from './keys.ts';
import { type Replay, startReplay } from './replay.ts';
import { type Stops, snap } from './stops.ts';
import type { Speed, Step } from './Transport.tsx';
import type { Axis } from './ticks.ts';

interface Options {
  /** What is on show: when it changes, a replay of what was there before ends. */
  of: object;
  now: number;
  /** Where the playhead's way ends, in virtual ms. */
  end: number;
  stops: Stops;
  axis: Axis;
  /** The value of the playhead in words. */
  text: (now: number) => string;
  onPlayhead: (time: number) => void;
  /** What was asked for before there was a run to do it with: done at once, and forgotten. */
  first?: First | undefined;
}

export type First = { current: Step | Speed | undefined };

export interface Playhead {
  playing: boolean;
  speed: Speed;
  toggle: () => void;
  moveTo: (time: number) => void;
  onStep: (step: Step) => void;
  onSpeed: (speed: Speed) => void;
  /** Moves the playhead if the key is one of its own; says whether it was. */
  onKey: (event: KeyboardEvent) => boolean;
  /** The time under the pointer, drawn to the nearest event. */
  timeAt: (event: PointerEvent | MouseEvent, track: Element) => number;
  /** What makes the flag a slider, and the ruler its way. */
  slider: JSX.SVGAttributes<SVGSVGElement>;
  ruler: JSX.HTMLAttributes<HTMLDivElement>;
}

/** How near, in pixels, the pointer draws the playhead to an event. Alt: not at all. */
const SNAP = 6;

const NO_MODIFIERS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const KEYS = { start: 'Home', back: ',', forward: '.', end: 'End' };

/** Everything that moves the playhead of a view: pointer, keys, the transport, a replay. */
export function usePlayhead({
  of,
  now,
  end,
  stops,
  axis,
  text,
  onPlayhead,
  first,
}: Options): Playhead {
  const [speed, setSpeed] = useState<Speed>('instant');
  const [playing, setPlaying] = useState(false);
  const replay = useRef<Replay>();
  const shownFirst = useRef(of);

  const pause = (): void => {
    replay.current?.stop();
    setPlaying(false);
  };
  const play = (from: number, at: Speed): void => {
    replay.current?.stop();
    const onEnd = (): void => setPlaying(false);
    // Who asks for a replay wants to see one: `instant` says how a run is first shown.
    const rate = at === 'instant' ? 1 : at;
    replay.current = startReplay({ from, end, stops, speed: rate, onTime: onPlayhead, onEnd });
    setPlaying(true);
  };
  // A replay belongs to its run, and ends with it. Unless it is to be there at once, the next run is replayed.
  useEffect(() => {
    if (shownFirst.current !== of && speed !== 'instant') play(0, speed);
    shownFirst.current = of;
    return pause;
  }, [of]);

  const moveTo = (time: number): void => {
    pause();
    onPlayhead(Math.min(end, Math.max(0, time)));
  };
  const toggle = (): void => (playing ? pause() : play(now >= end ? 0 : now, speed));
  const visible = axis.max - axis.min;
  const onStep = (step: Step): void => {
    if (step === 'play') {
      toggle();
      return;
    }
    const key = { key: KEYS[step], ...NO_MODIFIERS };
    moveTo(keyMoves(key, { now, end, visible, stops }) ?? now);
  };
  useEffect(() => {
    const asked = first?.current;
    if (first) first.current = undefined;
    if (typeof asked === 'number') {
      setSpeed(asked);
      play(0, asked);
    } else if (asked !== undefined && asked !== 'instant') onStep(asked);
  }, []);
  const timeAt = (event: PointerEvent | MouseEvent, track: Element): number => {
    const { left, width } = track.getBoundingClientRect();
    const time = axis.min + ((event.clientX - left) / width) * visible;
    return event.altKey ? time : snap(stops, time, (SNAP / width) * visible);
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
  return {
    playing,
    speed,
    toggle,
    moveTo,
    timeAt,
    onStep,
    onSpeed: (at) => {
      setSpeed(at);
      if (!playing) return;
      if (at === 'instant') moveTo(end);
      else play(now, at);
    },
    onKey: (event) => {
      const onSlider = (event.target as Element).getAttribute('role') === 'slider';
      if (event.key === ' ' && onSlider) {
        event.preventDefault();
        toggle();
        return true;
      }
      const to = keyMoves(event, { now, end, visible, stops });
      if (to === undefined) return false;
      event.preventDefault();
      moveTo(to);
      return true;
    },
    slider: {
      role: 'slider',
      tabindex: 0,
      'aria-label': 'Playhead',
      'aria-valuemin': 0,
      'aria-valuemax': end,
      'aria-valuenow': Math.round(now),
      'aria-valuetext': text(now),
    },
    ruler: { onPointerDown: drag, onPointerMove: drag },
  };
}
