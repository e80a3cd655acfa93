import type { Lane } from '../../runtime/trace/index.ts';
import type { Frame } from './geometry.ts';
import type { OverLimit } from './limited.ts';
import type { Surface } from './use-canvas.ts';

interface Options {
  lanes: readonly Lane[];
  frame: Frame;
  over: OverLimit;
  /**
   * The height of a lane in px, and of an edge in the middle of it: higher than the bar, so that it is seen without its
   * colour. Undefined: lanes are too thin for edges.
   */
  lane: number;
  edge: number | undefined;
}

/** Px: as wide as the edge of a bar that is drawn; and the least of a mark that can be told by its shape. */
const EDGE = 4;
const LEAST = 8;

/**
 * Marks the waits that began over a limit, where they begin: by an edge; of hairlines by a triangle that points at
 * it, where a failure at its end is a square.
 */
export function paintOver({ context, palette, width }: Surface, options: Options): void {
  const { lanes, frame, over, lane: height, edge } = options;
  const { min, max } = frame.axis;
  const scale = width / (max - min);
  context.fillStyle = palette.fail;
  for (const [row, { task, spans }] of lanes.entries()) {
    if (!over.tasks.has(task)) continue;
    const middle = (row + 0.5) * height;
    for (const span of spans) {
      if (span.from < min || span.from > max || !over.spans.has(span)) continue;
      const x = (span.from - min) * scale;
      if (edge === undefined) triangle(context, x, middle, Math.max(LEAST, height));
      else {
        const wide = ((span.to ?? frame.open) - span.from) * scale;
        context.fillRect(x, middle - edge / 2, Math.min(EDGE, Math.max(1, wide)), edge);
      }
    }
  }
}

/** Its tip is at `x`, unless there is no room before that; it is as high as it is long. */
function triangle(context: CanvasRenderingContext2D, x: number, y: number, side: number): void {
  const tip = Math.max(x, side);
  context.beginPath();
  context.moveTo(tip - side, y - side / 2);
  context.lineTo(tip, y);
  context.lineTo(tip - side, y + side / 2);
  context.fill();
}
