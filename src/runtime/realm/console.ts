/** The program's console: what it is given goes into the trace as structure; views print it. */

import type { Encoded } from '../trace/encoded.ts';
import type { RunState } from './run-state.ts';

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Lines that are kept; further ones are counted. */
const MOST_LINES = 10_000;

export function virtualConsole(run: RunState): Record<string, (...values: unknown[]) => void> {
  let lines = 0;
  const logged =
    (level: (typeof levels)[number]) =>
    (...values: unknown[]): void => {
      const { site, actor } = run.takePlace();
      if (++lines > MOST_LINES) return;
      const encoded: Encoded = {
        type: 'array',
        id: 0,
        class: 'Array',
        items: values.map((value) => run.known.encoder.encode(value)),
        more: 0,
        entries: [],
      };
      run.record.write('log', actor, run.tasks.currentId, { level, values: encoded, site });
    };
  const methods = Object.fromEntries(levels.map((level) => [level, logged(level)]));
  return { ...methods, trace: methods.error as never, dir: methods.log as never };
}
