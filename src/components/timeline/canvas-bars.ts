import type { Lane, WaitKind } from '../../runtime/trace/index.ts';
import type { Frame } from './geometry.ts';

/** A bar as it is painted: from `left` to `right`, in px of a track. */
export interface CanvasBar {
  kind: WaitKind;
  left: number;
  right: number;
}

/**
 * The bars of a lane that are in view, on a track `width` px wide. Those of one kind that touch are one, for nothing would
 * be seen between them; a wait that takes no room has a pixel all the same, unless the one before has it.
 */
export function canvasBars({ spans }: Lane, { axis, open }: Frame, width: number): CanvasBar[] {
  const { min, max } = axis;
  const scale = width / (max - min);
  const bars: CanvasBar[] = [];
  let before: CanvasBar | undefined;
  for (const { from, to = open, kind } of spans) {
    if (from > max) break;
    const left = Math.max(0, (from - min) * scale);
    const right = Math.min(width, (to - min) * scale);
    if (right < 0 || (before && right <= before.right)) continue;
    if (before?.kind === kind && left <= before.right) before.right = right;
    else {
      before = { kind, left, right: Math.max(left + 1, right) };
      bars.push(before);
    }
  }
  return bars;
}
