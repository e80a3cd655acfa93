import type { ComponentChildren } from 'preact';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { Icon } from './Icon.tsx';

export type Speed = 0.25 | 1;
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
            aria-label={step === 'play' && playing ? 'Pause (space)' : label}
            onClick={() => onStep(step)}
          >
            <Icon name={step === 'play' && playing ? 'pause' : step} />
          </button>
        ))}
      </div>
      <div class="speed" role="radiogroup" aria-label="Replay speed">
        {([0.25, 1] as const).map((each) => (
          <button
            type="button"
            role="radio"
            aria-checked={each === speed}
            tabIndex={each === speed ? 0 : -1}
            onClick={() => onSpeed(each)}
            onKeyDown={(event) => {
              if (!/^Arrow/.test(event.key)) return;
              event.preventDefault();
              onSpeed(each === 1 ? 0.25 : 1);
              const other =
                event.currentTarget.nextElementSibling ??
                event.currentTarget.previousElementSibling;
              (other as HTMLElement).focus();
            }}
          >
            {each}×
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
