/** The global names that a scenario speaks of: they stay what they were before the answer was loaded. */

import type { Evaluate, Factory } from './evaluate.ts';

const NAMES = [
  'AbortController',
  'AbortSignal',
  'Array',
  'DOMException',
  'Date',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'RangeError',
  'Reflect',
  'Response',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'WeakMap',
  'WeakSet',
  'clearInterval',
  'clearTimeout',
  'fetch',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
  'structuredClone',
] as const;

/** Its own `performance` has the clock alone. */
const CLOCK = 'performance';

/** Evaluates the factory of a scenario's module; call it when the run's globals are in. */
export async function evaluateScenario(evaluate: Evaluate, factory: string): Promise<Factory> {
  const bind = await evaluate<(scope: object) => Factory>(
    `({ ${CLOCK}, ${NAMES.join(', ')} }) => ${factory}`,
    'scenarios.js',
  );
  const { performance } = globalThis;
  const { now } = performance;
  const scope: { [name: string]: unknown } = {
    [CLOCK]: Object.freeze({ now: () => Reflect.apply(now, performance, []) }),
  };
  for (const name of NAMES) scope[name] = (globalThis as never)[name];
  return bind(scope);
}
