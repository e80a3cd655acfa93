import { grouped } from './grouped.ts';

/** Virtual milliseconds as a reader reads them: `420 ms`, `2,000 ms`, from 100 s up `120 s`. */
export function formatMs(ms: number): string {
  if (ms >= 100_000) return `${grouped(Math.round(ms / 100) / 10)} s`;
  return `${grouped(Math.round(ms))} ms`;
}
