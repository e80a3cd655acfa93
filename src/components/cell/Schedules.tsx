import { Prose } from '../panels/Prose.tsx';
import type { UsedCell } from './used-cell.ts';

/** Beyond this a number is no longer exact. */
const MOST = Number.MAX_SAFE_INTEGER;

/** Which schedule a run has, and what others show: each finding can be run again under the seed that shows it. */
export function Schedules({ cell }: { cell: UsedCell }) {
  const { state, model } = cell;
  const { seed, trying, tried } = state;
  const found = tried?.text === state.text ? tried.found : undefined;
  return (
    <div class="schedules">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void model.runUnder(seed);
        }}
      >
        <label>
          Seed
          <input
            type="number"
            min={0}
            max={MOST}
            step={1}
            value={seed}
            title="Seed 0 has the world’s exact latencies; any other changes each of them."
            onInput={({ currentTarget: { valueAsNumber } }) => {
              if (Number.isSafeInteger(valueAsNumber) && valueAsNumber >= 0)
                model.setSeed(valueAsNumber);
            }}
          />
        </label>
        <button
          type="button"
          class="link-btn"
          onClick={() => (trying ? model.stopTrying() : void model.trySchedules())}
        >
          {trying ? 'Stop trying' : 'Try other schedules'}
        </button>
        <span class="sub" role="status">
          {trying && trying.total > 0
            ? `${trying.done} of ${trying.total}`
            : found && `${found.seeds.length} schedules tried`}
        </span>
      </form>
      {found && (
        <ul class="findings">
          {found.differences.map(({ text, seed: shows }) => (
            <li>
              <Prose text={text} />{' '}
              <button type="button" class="link-btn" onClick={() => void model.runUnder(shows)}>
                Run seed {shows}
              </button>
            </li>
          ))}
          {found.text.slice(found.differences.length).map((text) => (
            <li>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
