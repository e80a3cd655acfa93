import { type Axis, marksOf, percent } from './ticks.ts';

/** A hairline at every figure of the axis. */
export function Grid({ axis }: { axis: Axis }) {
  return (
    <>
      {marksOf(axis)
        .filter((time) => time < axis.max)
        .map((time) => {
          const x = `${percent(time, axis)}%`;
          return <line class="grid" x1={x} x2={x} y2="100%" />;
        })}
    </>
  );
}
