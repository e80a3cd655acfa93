import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Lanes, PathStep } from '../../runtime/trace/index.ts';
import { AsText } from './AsText.tsx';
import { Drawing } from './Drawing.tsx';
import type { Flagged } from './flag-groups.ts';
import { frameOf } from './geometry.ts';
import type { Limited } from './limited.ts';

export interface TimelineProps {
  lanes: Lanes;
  /** Names the drawing: `Timeline of listing 4.2`. */
  label: string;
  /** Where the playhead stands, in virtual ms. Without it the run is drawn whole, as in print. */
  playhead?: number | undefined;
  /** Makes the drawing live: the playhead can be moved, and a replay moves it. */
  onPlayhead?: ((time: number) => void) | undefined;
  /** A wait was clicked, or its row in the table: the line to reveal. */
  onLine?: ((line: number) => void) | undefined;
  /** The line of the code that is pointed at: the waits there are lit. */
  line?: number | undefined;
  /** A wait is pointed at, by its line; undefined: none is any more. */
  onPoint?: ((line: number | undefined) => void) | undefined;
  /** Moments with a number: of checks that failed. */
  flags?: readonly Flagged[] | undefined;
  /** What a check limits, over time. */
  limited?: Limited | undefined;
  /** The chain of waits that decides when main ends. */
  path?: (() => readonly PathStep[]) | undefined;
  /** What else can be done with the run: stands under it. */
  tools?: ComponentChildren;
  /** False: the table of the run is left out, because it stands on the page already. */
  asText?: boolean;
}

/** A run, drawn as in print: no playhead moves. */
export function Timeline({ lanes, label, playhead, asText = true }: TimelineProps) {
  const frame = useMemo(() => frameOf(lanes), [lanes]);
  return (
    <div class="tl-fig" role="group" aria-label={label}>
      <Drawing lanes={lanes} frame={frame} now={playhead} />
      {asText && <AsText lanes={lanes} label={label} now={undefined} />}
    </div>
  );
}
