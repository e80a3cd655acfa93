import type { WaitKind } from '../../runtime/trace/index.ts';

/** A task that stands on a line: what it waits for, its name, how long it has waited so far (virtual ms). */
export interface Chip {
  kind: WaitKind;
  name: string;
  waited: number | undefined;
}

/** What is to be seen on a line of the editor. */
export interface LineMark {
  /** How the whole line is marked, if it is. */
  is?: 'now' | 'err' | 'hot';
  /** When the run came to the line's `await` and went on: `0 → 300 ms`. */
  awaited?: string;
  chips?: Chip[];
  /** The numbers of the failing checks that point at it. */
  evidence?: number[];
  /** What one of them has seen there. */
  note?: string;
  /** Said under the line. */
  message?: string;
}

/** By line, from 1. */
export type LineMarks = ReadonlyMap<number, LineMark>;
