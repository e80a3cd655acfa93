import type { Lane, WaitKind } from '../../runtime/trace/index.ts';
import { canvasBars } from './canvas-bars.ts';
import type { Frame } from './geometry.ts';
import { endOf } from './geometry.ts';
import type { Surface } from './use-canvas.ts';

interface Options {
  lanes: readonly Lane[];
  frame: Frame;
  /** The playhead: what comes later is paler. Undefined: nothing does. */
  now: number | undefined;
  /** The height of a lane in px, and of the bar of a wait of this kind in the middle of it. */
  lane: number;
  bar: (kind: WaitKind) => number;
}

/** Paints every wait in view as a bar of its kind's colour, and a mark where a task failed. */
export function paintLanes({ context, palette, width }: Surface, options: Options): void {
  const { lanes, frame, now, lane: height, bar } = options;
  const { min, max } = frame.axis;
  const scale = width / (max - min);
  const passed = now === undefined ? Number.POSITIVE_INFINITY : (now - min) * scale;
  lanes.forEach((lane, row) => {
    const middle = (row + 0.5) * height;
    for (const { kind, left, right } of canvasBars(lane, frame, width)) {
      const thick = bar(kind);
      const top = middle - thick / 2;
      context.fillStyle = height < 12 && kind === 'tasks' ? palette.rule : palette[kind];
      const split = Math.min(right, Math.max(left, passed));
      if (split > left) context.fillRect(left, top, split - left, thick);
      if (right > split) {
        context.globalAlpha = 0.35;
        context.fillRect(split, top, right - split, thick);
        context.globalAlpha = 1;
      }
    }
    const end = endOf(lane, frame);
    if (end === undefined || (lane.outcome !== 'failed' && height < 12)) return;
    const red = lane.outcome === 'failed' || lane.outcome === 'stopped';
    context.fillStyle = red ? palette.fail : palette.ink;
    const side = Math.min(12, Math.max(5, height));
    const x = Math.min(width - side / 2, (end / 100) * width);
    if (red) context.fillRect(x - side / 2, middle - side / 2, side, side);
    else if (lane.outcome === 'waiting') {
      for (const bar of [x - 2, x + 3]) context.fillRect(bar, middle - 13, 3, 26);
    } else {
      context.beginPath();
      context.arc(x, middle, 4.5, 0, 2 * Math.PI);
      context.fill();
    }
  });
}
