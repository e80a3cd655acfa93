import type { Hold, Resource } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import type { Frame } from './geometry.ts';
import { rem } from './rem.ts';
import { type Axis, percent } from './ticks.ts';

interface Props {
  resource: Resource;
  /** What the task of a hold is called. */
  nameOf: (task: number) => string;
  frame: Frame;
  now: number | undefined;
}

/** A resource under the lanes: a bar from taking it to giving it back, with who held it. */
export function ResourceRow({ resource, nameOf, frame, now }: Props) {
  const { name, holds } = resource;
  const last = holds.at(-1) as Hold;
  return (
    <li class="lane held-lane" aria-label={resourceText(resource, nameOf)}>
      <span class="lane-name">
        <span class="nm">{name}</span>
      </span>
      <div class="lane-track" aria-hidden="true">
        <svg class="marks" width="100%" height="100%">
          {drawn(holds, frame.axis).map((hold) => (
            <Held hold={hold} holder={nameOf(hold.task)} frame={frame} now={now} />
          ))}
        </svg>
      </div>
      <span class="lane-out">
        {last.to === undefined ? <span class="bad">open</span> : formatMs(last.to)}
      </span>
    </li>
  );
}

interface HeldProps {
  hold: Hold;
  holder: string;
  frame: Frame;
  now: number | undefined;
}

/** One hold, from bracket to bracket; filled up to `now`, and hatched while it is being closed. */
function Held({ hold, holder, frame, now }: HeldProps) {
  const { axis, whole } = frame;
  const [from, to] = [hold.from, hold.to ?? whole].map((time) => percent(time, axis)) as [
    number,
    number,
  ];
  if (to < 0 || from > 100) return null;
  const [left, right] = [Math.max(from, 0), Math.min(to, 100)];
  const width = Math.max(right - left, 0.01);
  const passed = now === undefined ? 100 : percent(now, axis);
  const inside = (x: number): string => `${((within(x, left, right) - left) / width) * 100}%`;
  const closing = hold.closing === undefined ? right : percent(hold.closing, axis);
  const label = labelAt(hold, axis);
  const edge = hold.to === undefined ? 'held-edge is-open' : 'held-edge';
  return (
    <>
      <svg x={`${left}%`} y={rem(6)} width={`${width}%`} height={rem(20)}>
        <rect class="held" width={inside(passed)} height="100%" />
        <rect class="held-closing" x={inside(closing)} width="100%" height="100%" />
        <line class={edge} x2="100%" y1="0.5" y2="0.5" />
        <svg y="100%" overflow="visible">
          <line class={edge} x2="100%" y1="-0.5" y2="-0.5" />
        </svg>
        {label && (
          <text x="7" y={rem(14.5)}>
            {holder}
          </text>
        )}
      </svg>
      {from >= 0 && <line class="cap" x1={`${from}%`} x2={`${from}%`} y1={rem(4)} y2={rem(28)} />}
      {hold.to !== undefined && to <= 100 && (
        <line class="cap" x1={`${to}%`} x2={`${to}%`} y1={rem(4)} y2={rem(28)} />
      )}
    </>
  );
}

/** Holds that end no further from the one before than the eye can tell apart are left out. */
function drawn(holds: readonly Hold[], axis: Axis): Hold[] {
  let before = Number.NEGATIVE_INFINITY;
  return holds.filter(({ to }) => {
    const at = to === undefined ? Number.POSITIVE_INFINITY : percent(to, axis);
    if (at - before < 0.2) return false;
    before = at;
    return true;
  });
}

/** A bar under this share of the track has no room for a name. */
const NAMED = 6;

const labelAt = ({ from, to }: Hold, axis: Axis): boolean =>
  to === undefined || percent(to, axis) - percent(from, axis) >= NAMED;

const within = (x: number, left: number, right: number): number =>
  Math.min(Math.max(x, left), right);

/** The row in one sentence: `dock: held by unload() from 10 ms to 40 ms`. */
function resourceText({ name, holds }: Resource, nameOf: Props['nameOf']): string {
  const all = holds.map(({ task, from, to }) => {
    const until = to === undefined ? 'on' : `to ${formatMs(to)}`;
    return `held by ${nameOf(task)} from ${formatMs(from)} ${until}`;
  });
  return `${name}: ${all.join(', ')}`;
}
