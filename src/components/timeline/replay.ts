import { nextStop, type Stops } from './stops.ts';

export interface Replay {
  stop(): void;
}

interface Options {
  from: number;
  end: number;
  stops: Stops;
  /** Virtual ms per real ms. */
  speed: number;
  onTime: (time: number) => void;
  onEnd: () => void;
}

/** With reduced motion nothing slides: the replay goes from event to event, one each so many real ms. */
const STEP_EVERY = 600;

/** Moves the playhead in real time, until the end or until it is stopped. */
export function startReplay(options: Options): Replay {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
    ? stepping(options)
    : sliding(options);
}

function sliding({ from, end, speed, onTime, onEnd }: Options): Replay {
  const began = performance.now();
  let frame = requestAnimationFrame(function tick(now) {
    const time = Math.min(end, from + Math.max(0, now - began) * speed);
    onTime(time);
    if (time < end) frame = requestAnimationFrame(tick);
    else onEnd();
  });
  return { stop: () => cancelAnimationFrame(frame) };
}

function stepping({ from, end, stops, onTime, onEnd }: Options): Replay {
  let time = from;
  const timer = setInterval(() => {
    time = Math.min(end, nextStop(stops, time));
    onTime(time);
    if (time < end && nextStop(stops, time) > time) return;
    clearInterval(timer);
    onEnd();
  }, STEP_EVERY);
  return { stop: () => clearInterval(timer) };
}
