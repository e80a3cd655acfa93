import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Stretch, scaled, shifted } from './stretch.ts';
import type { Axis } from './ticks.ts';

export interface Zoom {
  /** The part of the run that is shown; undefined: all of it. */
  shown: Stretch | undefined;
  show: (stretch: Stretch) => void;
  /** Shows `factor` times as much, around a time. */
  by: (factor: number, around: number) => void;
  fit: () => void;
  /** Ctrl and the wheel zoom, the wheel sideways pans, two fingers do both. */
  body: JSX.HTMLAttributes<HTMLDivElement>;
}

/** How much one notch of the wheel zooms. */
const NOTCH = 0.0025;

/** The part of a run that is on show. `whole` is the axis of all of it; another run `of` is shown whole. */
export function useZoom(whole: Axis, of: object): Zoom {
  const [shown, setShown] = useState<Stretch | undefined>(undefined);
  useEffect(() => setShown(undefined), [of]);
  const fingers = useRef(new Map<number, number>());
  const all = { from: whole.min, to: whole.max };
  const now = shown ?? all;

  const show = (stretch: Stretch): void => {
    const { from, to } = shifted(stretch, 0, all);
    setShown(to - from >= all.to - all.from ? undefined : { from, to });
  };
  const by = (factor: number, around: number): void => show(scaled(now, factor, around, all));

  /** Keeps the times that two fingers hold under them. */
  const pinch = (track: DOMRect, id: number, x: number): void => {
    const [a, b] = [...fingers.current.values()];
    fingers.current.set(id, x);
    const [c, d] = [...fingers.current.values()];
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    const length = now.to - now.from;
    const held = (place: number): number =>
      now.from + ((place - track.left) / track.width) * length;
    const apart = Math.abs(d - c);
    if (apart < 8) return;
    const next = (Math.abs(held(b) - held(a)) / apart) * track.width;
    const middle = (held(a) + held(b)) / 2;
    const at = ((c + d) / 2 - track.left) / track.width;
    show({ from: middle - at * next, to: middle + (1 - at) * next });
  };
  const lift = (event: PointerEvent): void => {
    fingers.current.delete(event.pointerId);
  };
  return {
    shown,
    show,
    by,
    fit: () => setShown(undefined),
    body: {
      onWheel: (event) => {
        const track = trackOf(event.currentTarget);
        if (track === undefined) return;
        const length = now.to - now.from;
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          const around = now.from + ((event.clientX - track.left) / track.width) * length;
          by(Math.exp(event.deltaY * NOTCH), around);
        } else if (shown !== undefined && (event.deltaX !== 0 || event.shiftKey)) {
          event.preventDefault();
          const pixels = event.deltaX || event.deltaY;
          show(shifted(now, (pixels / track.width) * length, all));
        }
      },
      onPointerDown: (event) => {
        if (event.pointerType === 'touch') fingers.current.set(event.pointerId, event.clientX);
      },
      onPointerMove: (event) => {
        const track = fingers.current.has(event.pointerId) && trackOf(event.currentTarget);
        if (track) pinch(track, event.pointerId, event.clientX);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onPointerLeave: lift,
    },
  };
}

/** Where the tracks lie: under the ruler. */
function trackOf(body: HTMLElement): DOMRect | undefined {
  return body.parentElement?.querySelector('.tl-ruler')?.getBoundingClientRect();
}
