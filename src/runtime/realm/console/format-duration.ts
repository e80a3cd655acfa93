const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A stretch of whole ms as Node's `console.timeEnd` prints it: `300ms`, `2.500s`, `1:05.000 (m:ss.mmm)`. */
export function formatDuration(ms: number): string {
  if (ms < SECOND) return `${ms}ms`;
  const rest = ms % SECOND;
  const fraction = `${rest < 10 ? '00' : rest < 100 ? '0' : ''}${rest}`;
  const seconds = (ms - rest) / SECOND;
  if (ms < MINUTE) return `${seconds}.${fraction}s`;
  const hours = whole(ms, HOUR);
  const minutes = whole(ms % HOUR, MINUTE);
  const clock = `${two(seconds % 60)}.${fraction}`;
  if (hours === 0) return `${minutes}:${clock} (m:ss.mmm)`;
  return `${hours}:${two(minutes)}:${clock} (h:mm:ss.mmm)`;
}

const whole = (ms: number, unit: number): number => (ms - (ms % unit)) / unit;
const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
