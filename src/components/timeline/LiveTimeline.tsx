import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Site } from '../../runtime/trace/index.ts';
import { standingAt } from '../../runtime/trace/readings/standing.ts';
import { AsText } from './AsText.tsx';
import { CopySvg } from './CopySvg.tsx';
import { CriticalPath, PathMarks } from './CriticalPath.tsx';
import { isCrowd } from './crowd.ts';
import { Density } from './Density.tsx';
import { Drawing } from './Drawing.tsx';
import { Guess } from './Guess.tsx';
import { frameOf, zoomed } from './geometry.ts';
import { LevelStrip } from './LevelStrip.tsx';
import { Overview } from './Overview.tsx';
import { Reading } from './Reading.tsx';
import { shownLine } from './shown-line.ts';
import { aroundSpan, following } from './stretch.ts';
import type { TimelineProps } from './Timeline.tsx';
import { Transport } from './Transport.tsx';
import { type First, usePlayhead } from './use-playhead.ts';
import { useZoom } from './use-zoom.ts';
import { playheadText } from './words.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** A run with a playhead to move, a replay, and a part of it to look at closely. */
export function LiveTimeline(
  props: TimelineProps & { onPlayhead: (time: number) => void; first?: First },
) {
  const {
    lanes,
    label,
    playhead,
    onPlayhead,
    onLine,
    onPoint,
    line,
    tools,
    path,
    flags,
    limited,
    first,
  } = props;
  const figure = useRef<HTMLDivElement>(null);
  const [guess, setGuess] = useState<number | undefined>(undefined);
  useLayoutEffect(() => setGuess(guessBeside(figure.current)), [lanes]);
  const whole = useMemo(() => frameOf(lanes, guess), [lanes, guess]);
  const zoom = useZoom(whole.axis, lanes);
  const { shown } = zoom;
  const frame = useMemo(() => (shown ? zoomed(whole, shown) : whole), [whole, shown]);
  const now = Math.min(playhead ?? whole.last, whole.last);
  const [walked, setWalked] = useState(false);
  const [pointed, setPointed] = useState<number | undefined>(undefined);
  const steps = useMemo(() => (walked ? (path?.() ?? []) : []), [walked, lanes]);
  const all = { from: 0, to: whole.axis.max };

  const head = usePlayhead({
    of: lanes,
    now,
    end: whole.last,
    stops: lanes.moments,
    axis: frame.axis,
    text: (time) => playheadText(lanes, time),
    first,
    onPlayhead: (time) => {
      onPlayhead(time);
      // What is looked at closely goes along with the playhead.
      if (shown) zoom.show(following(shown, time, all));
    },
  });
  const laneOf = (element: Element) => {
    const task = element.closest<HTMLElement>('li.lane')?.dataset.task;
    return task === undefined ? undefined : lanes.lanes.find((lane) => lane.task === Number(task));
  };
  const spanAt = (element: Element, time: number) => {
    const lane = laneOf(element);
    return lane && standingAt(lane, time);
  };
  /** Brings its line into view, if the cell shows it. */
  const reveal = (site: Site | undefined): void => {
    const at = shownLine(site);
    if (at !== undefined) onLine?.(at);
  };
  /** To what decided that the run has come this far: the step of the critical path before the playhead. */
  const walkBack = (): void => {
    setWalked(true);
    const step = path?.().findLast(({ from }) => from < now);
    if (step === undefined) return;
    head.moveTo(step.from);
    reveal(step.site);
    figure.current?.querySelector<HTMLElement>(`li.lane[data-task="${step.task}"]`)?.focus();
  };
  const walkLanes = (from: Element, step: number): boolean => {
    const items = [...(figure.current?.querySelectorAll<HTMLElement>('li.lane[tabindex]') ?? [])];
    const at = items.indexOf(from.closest('li.lane') as HTMLElement);
    const next = items[at === -1 ? 0 : at + step];
    next?.focus();
    return next !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const role = target.getAttribute('role') ?? '';
    if (/^(?:radio|tab)$/.test(role) || target.closest('.tl-text, .path-steps')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inLanes = role === 'slider' || target.matches('li.lane');
    const keys: Record<string, () => unknown> = {
      '+': () => zoom.by(0.5, now),
      '=': () => zoom.by(0.5, now),
      '-': () => zoom.by(2, now),
      '0': zoom.fit,
      w: walkBack,
      t: () => {
        const table = figure.current?.querySelector('details');
        if (table) table.open = !table.open;
      },
      ...(inLanes && {
        ArrowDown: () => walkLanes(target, 1),
        ArrowUp: () => walkLanes(target, -1),
        Enter: () => {
          const span = target.matches('li.lane')
            ? spanAt(target, now)
            : lanes.lanes[0] && standingAt(lanes.lanes[0], now);
          reveal(span?.site);
        },
        Escape: () =>
          target
            .closest('.cell')
            ?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')
            ?.focus(),
      }),
    };
    const act = keys[event.key];
    if (act === undefined) {
      head.onKey(event);
      return;
    }
    event.preventDefault();
    act();
  };
  const point = (event: MouseEvent | FocusEvent): void => {
    const lane = laneOf(event.target as Element);
    const track = (event.target as Element).closest('.lane-track');
    const time = event instanceof MouseEvent && track ? head.timeAt(event, track) : now;
    const span = lane && standingAt(lane, time);
    setPointed(span && span.on.length > 0 ? lane?.task : undefined);
    onPoint?.(shownLine(span?.site));
  };
  const leave = (): void => {
    setPointed(undefined);
    onPoint?.(undefined);
  };
  const lit = useMemo(() => {
    const lane = lanes.lanes.find(({ task }) => task === pointed);
    return lane && new Set([lane.task, ...lane.spans.flatMap(({ on }) => on)]);
  }, [pointed, lanes]);

  const View = isCrowd(lanes) ? Density : Drawing;
  return (
    <div
      class={guess === undefined ? 'tl-fig' : 'tl-fig has-guess'}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      ref={figure}
    >
      <Transport
        now={now}
        end={whole.last}
        playing={head.playing}
        speed={head.speed}
        onStep={head.onStep}
        onSpeed={head.onSpeed}
      >
        {path && (
          <span class="ends">
            <button
              type="button"
              class="link-btn"
              aria-pressed={walked}
              title="What decides when main ends (w)"
              onClick={() => setWalked(!walked)}
            >
              Critical path
            </button>
          </span>
        )}
      </Transport>
      {shown && (
        <div class="tl">
          <Overview lanes={lanes} whole={whole.axis.max} shown={shown} onShow={zoom.show} />
        </div>
      )}
      <View
        lanes={lanes}
        frame={frame}
        now={now}
        walk
        lit={lit}
        line={line}
        flags={flags}
        over={limited?.over}
        strip={
          limited && (
            <div class="tl">
              <LevelStrip {...limited} level={limited} strict axis={frame.axis} now={now} />
            </div>
          )
        }
        slider={head.slider}
        ruler={head.ruler}
        corner={<ZoomButtons onZoom={(factor) => zoom.by(factor, now)} onFit={zoom.fit} />}
        marks={
          <>
            {walked && <PathMarks steps={steps} lanes={lanes} axis={frame.axis} />}
            {guess !== undefined && <Guess time={guess} axis={frame.axis} />}
          </>
        }
        body={{
          ...zoom.body,
          onMouseOver: point,
          onMouseLeave: leave,
          onFocus: point,
          onBlur: leave,
          onDblClick: (event) => {
            const track = (event.target as Element).closest('.lane-track');
            if (track === null) return;
            const span = spanAt(event.target as Element, head.timeAt(event, track));
            const to = span?.to ?? whole.axis.max;
            if (span) zoom.show(aroundSpan({ from: span.from, to }, all));
          },
          onClick: (event) => {
            const track = (event.target as Element).closest('.lane-track');
            if (track === null) return;
            const time = head.timeAt(event, track);
            const span = spanAt(event.target as Element, time);
            head.moveTo(time);
            reveal(span?.site);
          },
        }}
      />
      <AsText lanes={lanes} label={label} now={now} onLine={onLine} over={limited?.over} />
      <Reading lanes={lanes} now={now} quiet={head.playing} />
      {walked && <CriticalPath steps={steps} now={now} onLine={onLine} />}
      <p class="tools">
        <CopySvg lanes={lanes} frame={frame} label={label} limited={limited} />
        {tools}
      </p>
    </div>
  );
}

/** What the reader said before the run, where the page asked: a question leaves it on its block. */
function guessBeside(figure: HTMLElement | null): number | undefined {
  const guess = figure?.closest<HTMLElement>('[data-guess]')?.dataset.guess;
  return guess === undefined ? undefined : Number(guess);
}
