import type { LaneEnd } from '../../runtime/trace/index.ts';

const shapes = {
  resolved: <circle r="4.5" />,
  failed: (
    <>
      <rect x="-6" y="-6" width="12" height="12" />
      <path d="M-2.8-2.8l5.6 5.6M2.8-2.8l-5.6 5.6" />
    </>
  ),
  cancelled: (
    <>
      <circle r="5.2" />
      <path d="M-3.6 3.6l7.2-7.2" />
    </>
  ),
  leaked: <path d="M-4.5-5l6 5-6 5" />,
  stopped: <rect x="-6" y="-6" width="12" height="12" />,
  waiting: <path d="M-6-13v26M-1-13v26" />,
};

/** How a task ended, as a shape of its own, `x` percent along its lane. */
export function Mark({ x, outcome }: { x: number; outcome: LaneEnd }) {
  return (
    <svg class={`g g-${outcome}`} x={`${x}%`} y="50%">
      {shapes[outcome]}
    </svg>
  );
}
