import type { ComponentChildren } from 'preact';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { Icon } from './Icon.tsx';

/** `instant`: a run is shown whole, at once. The others replay it at so many virtual ms a real one. */
export type Speed = 0.25 | 1 | 'instant';
export type Step = 'start' | 'back' | 'play' | 'forward' | 'end';

interface Props {
  now: number;
  end: number;
  playing: boolean;
  speed: Speed;
  onStep: (step: Step) => void;
  onSpeed: (speed: Speed) => void;
  children?: ComponentChildren;
}

const STEPS = [
  ['start', 'To the start (Home)'],
  ['back', 'Previous event (comma)'],
  ['play', 'Replay (space)'],
  ['forward', 'Next event (full stop)'],
  ['end', 'To the end (End)'],
] as const;

const SPEEDS: readonly Speed[] = [0.25, 1, 'instant'];

/** Clock, steps and speed of the replay. */
export function Transport({ now, end, playing, speed, onStep, onSpeed, children }: Props) {
  return (
    <div class="transport">
      <div class="clock">
        <b>{formatMs(now)}</b>
        <span>of {formatMs(end)}</span>
      </div>
      <div class="steps" role="group" aria-label="Step through events">
        {STEPS.map(([step, label]) => (
          <button
            type="button"
            data-asks={step}
            aria-label={step === 'play' && playing ? 'Pause (space)' : label}
            onClick={() => onStep(step)}
          >
            <Icon name={step === 'play' && playing ? 'pause' : step} />
          </button>
        ))}
      </div>
      <div class="speed" role="radiogroup" aria-label="Replay speed">
        {SPEEDS.map((each, at) => (
          <button
            type="button"
            role="radio"
            data-asks={each}
            aria-checked={each === speed}
            tabIndex={each === speed ? 0 : -1}
            onClick={() => onSpeed(each)}
            onKeyDown={(event) => {
              const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
              if (step === undefined) return;
              event.preventDefault();
              const next = (at + step + SPEEDS.length) % SPEEDS.length;
              onSpeed(SPEEDS[next] as Speed);
              const other = event.currentTarget.parentElement?.children[next];
              (other as HTMLElement | undefined)?.focus();
            }}
          >
            {each === 'instant' ? each : `${each}×`}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
