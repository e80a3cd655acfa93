/** What the mocked world needs of a run: its clock, its seed, and its trace. */

import type { Network } from '../world/net.ts';
import { fraction } from './random.ts';
import type { RunState } from './run-state.ts';

export function networkOf({ clock, record, known }: RunState, seed: number): Network {
  return {
    seed,
    fraction,
    wait: (ms, order, done) => void clock.after(ms, done, order),
    effect: (what, value) => {
      record.write('effect', 'world', 0, { what, value: known.encoder.encode(value) });
    },
  };
}
