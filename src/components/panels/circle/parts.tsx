/** What a drawn circle of waits is made of. Coordinates are CSS px; names are cut to what their shapes hold. */

import type { Wait } from '../../../runtime/trace/index.ts';

export const BOX = { width: 136, height: 40 };
const LETTERS = 16;

/** A task and the line at which it waits, in a box with its middle at `x`, `y`. */
export function Task({ wait: { who, site }, x, y }: { wait: Wait; x: number; y: number }) {
  return (
    <g class="cy-task">
      <rect x={x - BOX.width / 2} y={y - BOX.height / 2} {...BOX} />
      <text x={x} y={y - 3}>
        {cut(who.replaceAll('`', ''))}
      </text>
      <text class="cy-s" x={x} y={y + 13}>
        line {site.line}
      </text>
    </g>
  );
}

/** What one waits for and another holds. */
export function Held({ name, x, y }: { name: string; x: number; y: number }) {
  const half = heldHalf(name);
  return (
    <g class="cy-lock">
      <rect x={x - half} y={y - 15} width={2 * half} height={30} rx={15} />
      <text x={x} y={y + 4.5}>
        {cut(name)}
      </text>
    </g>
  );
}

/** How far it reaches to either side of its middle. */
export const heldHalf = (name: string): number => Math.max(15, cut(name).length * 4 + 8);

/** The head of an arrow that ends at `x`, `y`. */
export function Head({ x, y, to }: { x: number; y: number; to: keyof typeof HEADS }) {
  return <path class="cy-head" d={`M${x} ${y}${HEADS[to]}z`} />;
}

const HEADS = { left: 'l8 -4v8', right: 'l-8 -4v8', up: 'l-4 8h8', down: 'l-4 -8h8' };

const cut = (text: string): string =>
  text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text;
