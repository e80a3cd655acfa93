import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { standingAt } from '../../runtime/trace/readings/standing.ts';
import { Icon } from '../timeline/Icon.tsx';
import { shownLine } from '../timeline/shown-line.ts';
import { nextStop, previousStop } from '../timeline/stops.ts';
import type { UsedCell } from './used-cell.ts';

interface Props {
  cell: UsedCell;
  /** The cell's own place on the page. */
  region: RefObject<HTMLElement>;
  onRun: () => Promise<void>;
}

/** The one cell of the page that has the dock: of those that have run the one most in view. */
const docked = signal<HTMLElement | undefined>(undefined);
const inView = new Map<HTMLElement, number>();

/** So much of a cell, in px, must be in view. */
const ENOUGH = 120;
const PHONE = '(max-width: 700px)';

/** On a phone: the transport of the cell in view, at the bottom of the screen, with the line where main stands. */
export function Dock({ cell, region, onRun }: Props) {
  const { state, model } = cell;
  const { run, playhead } = state;
  const [ownRun, setOwnRun] = useState(true);
  const [typing, setTyping] = useState(false);

  useEffect(() => {
    const section = region.current;
    if (section === null || run === undefined) return undefined;
    const phone = matchMedia(PHONE);
    const look = (): void => {
      const { top, bottom } = section.getBoundingClientRect();
      const pixels = Math.min(bottom, innerHeight) - Math.max(top, 0);
      inView.set(section, phone.matches && pixels >= ENOUGH ? pixels : 0);
      const [most] = [...inView].filter(([, each]) => each > 0).sort(([, a], [, b]) => b - a);
      docked.value = most?.[0];
      const button = section.querySelector('.btn-run')?.getBoundingClientRect();
      setOwnRun(button !== undefined && button.bottom > 0 && button.top < innerHeight - ENOUGH);
      setTyping(document.activeElement?.matches('textarea, [contenteditable]') ?? false);
    };
    look();
    const events = ['scroll', 'resize', 'focusin', 'focusout'] as const;
    for (const name of events) addEventListener(name, look, { passive: true });
    return () => {
      for (const name of events) removeEventListener(name, look);
      inView.delete(section);
      if (docked.value === section) docked.value = undefined;
    };
  }, [run === undefined]);

  if (run === undefined || typing || docked.value !== region.current) return null;
  const { lanes, moments } = run.lanes;
  const [main] = lanes;
  const line = main && shownLine(standingAt(main, playhead)?.site);
  return (
    <div class="dock" role="group" aria-label="Replay of the listing in view">
      {line !== undefined && (
        <div class="dock-line">
          <b>{line}</b>
          <span class="code">{run.text.split('\n')[line - 1]?.trim()}</span>
        </div>
      )}
      <div class="dock-row">
        <button
          type="button"
          class="icon-btn"
          aria-label="Previous event"
          onClick={() => model.moveTo(previousStop(moments, playhead))}
        >
          <Icon name="back" />
        </button>
        <div class="clock">
          <b>{formatMs(playhead)}</b>
        </div>
        <button
          type="button"
          class="icon-btn"
          aria-label="Next event"
          onClick={() => model.moveTo(nextStop(moments, playhead))}
        >
          <Icon name="forward" />
        </button>
        {!ownRun && (
          <button type="button" class="btn btn-run" onClick={() => void onRun()}>
            <Icon name="play" />
            <span>Run</span>
          </button>
        )}
      </div>
    </div>
  );
}
