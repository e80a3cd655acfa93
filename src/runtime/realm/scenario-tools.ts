/** What a scenario gets beside the answer: waits that the seed scales, and notes for the trace. */

import { latency } from '../world/net.ts';
import type { RunState } from './run-state.ts';

export interface ScenarioTools {
  /** Waits `ms` virtual ms under seed 0; any other seed scales it, as it scales the world's answers. */
  io(ms: number): Promise<void>;
  /** Notes a fact for the checks. */
  observe(name: string, value: unknown): void;
  /** A controller whose signal the scenario may hand to the answer. */
  controller: AbortController;
}

export function scenarioTools({ record, known, tasks, controller }: RunState): ScenarioTools {
  return {
    io: (ms) => latency(`io ${ms}`, ms),
    observe: (name, value) =>
      record.write('observe', 'scenario', tasks.currentId, {
        name,
        value: known.encoder.encode(value),
      }),
    controller: controller(),
  };
}

/** The word in which a scenario is written; see `grading/words.ts`. */
export const scenario = (options: object, run: unknown) => ({ options, run });

/** An answer that lacks what a scenario calls. */
class MissingExport extends Error {
  override name = 'MissingExport';
}

/**
 * The answer's exports; asking for one that is not there says so. One that cannot be called is noted: should the
 * call fail, that is why.
 */
export function complete(answer: object, note: (name: string, value: unknown) => void): object {
  return new Proxy(answer, {
    get(exports, name) {
      if (typeof name === 'symbol') return Reflect.get(exports, name);
      if (!(name in exports)) {
        throw new MissingExport(
          `Nothing called \`${name}\` is exported: the checks call \`${name}(…)\`.`,
        );
      }
      const value = Reflect.get(exports, name);
      if (typeof value !== 'function') note('#not-callable', { name, type: typeText(value) });
      return value;
    },
  });
}

function typeText(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
