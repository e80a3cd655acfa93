import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { type Axis, percent } from './ticks.ts';

/** What the reader said before the run, as a line across it. */
export function Guess({ time, axis }: { time: number; axis: Axis }) {
  const at = percent(time, axis);
  if (at < 0 || at > 100) return null;
  const left = at > 60;
  return (
    <svg class="guess" width="100%" height="100%" overflow="visible">
      <line x1={`${at}%`} x2={`${at}%`} y1="-46" y2="100%" />
      <text x={`${at}%`} y="-38" dx={left ? -5 : 5} text-anchor={left ? 'end' : 'start'}>
        you said {formatMs(time)}
      </text>
    </svg>
  );
}
