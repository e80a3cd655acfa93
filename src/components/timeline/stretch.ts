/** A part of a run, in virtual ms. */
export interface Stretch {
  from: number;
  to: number;
}

/** Less than this is never shown, in virtual ms: times are whole milliseconds. */
const SHORTEST = 3;

/** `factor` times as much, `around` staying where it is; at most `all`. */
export function scaled(now: Stretch, factor: number, around: number, all: Stretch): Stretch {
  const length = now.to - now.from;
  const wanted = Math.min(all.to - all.from, Math.max(SHORTEST, length * factor));
  const left = (around - now.from) / length;
  return shifted({ from: around - left * wanted, to: around + (1 - left) * wanted }, 0, all);
}

/** As long, `by` ms later, and within `all`. */
export function shifted({ from, to }: Stretch, by: number, all: Stretch): Stretch {
  const length = Math.min(to - from, all.to - all.from);
  const start = Math.min(all.to - length, Math.max(all.from, from + by));
  return { from: start, to: start + length };
}

/** Moved as little as it takes for `time` to be on it. */
export function following(now: Stretch, time: number, all: Stretch): Stretch {
  if (time >= now.from && time <= now.to) return now;
  return shifted(now, time < now.from ? time - now.from : time - now.to, all);
}

/** A span with some air on both sides. */
export function aroundSpan({ from, to }: Stretch, all: Stretch): Stretch {
  const air = Math.max(1, (to - from) * 0.1);
  const length = Math.max(SHORTEST, to - from + 2 * air);
  return shifted({ from: from - air, to: from - air + length }, 0, all);
}
