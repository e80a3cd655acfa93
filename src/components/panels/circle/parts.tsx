/**
 * What a drawn circle of waits is made of. Coordinates are in px of letters as they are designed, and grow with the
 * reader's; names are cut to what their shapes hold.
 */

import type { Wait } from '../../../runtime/trace/index.ts';
import { rem } from '../../timeline/rem.ts';

export const BOX = { width: 128, height: 40 };
export const PILL = { height: 30 };
const LETTERS = 15;

/** A task and the line at which it waits, in a box with its middle at `x`, `y`. */
export function Task({ wait: { who, site }, x, y }: { wait: Wait; x: number; y: number }) {
  return (
    <g class="cy-task">
      <rect
        x={rem(x - BOX.width / 2)}
        y={rem(y - BOX.height / 2)}
        width={rem(BOX.width)}
        height={rem(BOX.height)}
      />
      <text x={rem(x)} y={rem(y - 3)}>
        {cut(who.replaceAll('`', ''))}
      </text>
      <text class="cy-s" x={rem(x)} y={rem(y + 13)}>
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
      <rect
        x={rem(x - half)}
        y={rem(y - PILL.height / 2)}
        width={rem(2 * half)}
        height={rem(PILL.height)}
        rx={rem(PILL.height / 2)}
      />
      <text x={rem(x)} y={rem(y + 4.5)}>
        {cut(name)}
      </text>
    </g>
  );
}

/** How far it reaches to either side of its middle. */
export const heldHalf = (name: string): number => Math.max(15, cut(name).length * 3.9 + 5);

/** The head of an arrow that ends at `x`, `y`. */
export function Head({ x, y, to }: { x: number; y: number; to: keyof typeof HEADS }) {
  return (
    <svg x={rem(x)} y={rem(y)} width={rem(16)} height={rem(16)} viewBox="0 0 16 16" class="cy-head">
      <path d={`M0 0${HEADS[to]}z`} />
    </svg>
  );
}

const HEADS = { left: 'l8 -4v8', right: 'l-8 -4v8', up: 'l-4 8h8', down: 'l-4 -8h8' };

const cut = (text: string): string =>
  text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text;
