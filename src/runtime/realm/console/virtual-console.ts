/**
 * The program's console, as Node's where its output is no terminal (WHATWG Console). What it is given goes into
 * the trace as structure; views print it. Where Node warns through its process, a line of level `warn` says so.
 */

import { $Map, $TypeError } from '../originals.ts';
import type { RunState } from '../run-state.ts';
import { mapDelete, mapGet, mapHas, mapSet } from '../uncurried.ts';
import { formatDuration } from './format-duration.ts';
import { Lines } from './lines.ts';

const { isArray } = Array;
const DEFAULT = 'default';

type Values = unknown[];

export function virtualConsole(run: RunState): object {
  const lines = new Lines(run);
  const warn = (text: string) => lines.print('warn', [`Warning: ${text}`]);
  const log = (...values: Values) => lines.print('log', values);
  const group = (...values: Values) => {
    if (values.length > 0) lines.print('log', values);
    lines.group(1);
  };
  const methods = {
    log,
    info: (...values: Values) => lines.print('info', values),
    warn: (...values: Values) => lines.print('warn', values),
    error: (...values: Values) => lines.print('error', values),
    debug: (...values: Values) => lines.print('debug', values),
    trace: (...values: Values) => lines.print('error', values, 'trace'),
    dir: (value: unknown, options?: unknown) => lines.print('log', [value, options], 'dir'),
    dirxml: log,
    table: (data: unknown, properties?: unknown) => {
      if (properties !== undefined && !isArray(properties))
        throw new $TypeError('The "properties" argument must be an instance of Array');
      if (data === null || typeof data !== 'object') lines.print('log', [data]);
      else lines.print('log', [data, properties], 'table');
    },
    assert: (condition: unknown, ...values: Values) => {
      if (condition) return;
      if (typeof values[0] === 'string') values[0] = `Assertion failed: ${values[0]}`;
      else values = joined(['Assertion failed'], values);
      lines.print('warn', values);
    },
    group,
    groupCollapsed: group,
    groupEnd: () => lines.group(-1),
    ...counters(log, warn),
    ...stopwatches(() => run.clock.now, lines, warn),
    // There is no terminal to clear, and no inspector.
    clear: () => {},
    profile: () => {},
    profileEnd: () => {},
    timeStamp: () => {},
  };
  return Object.defineProperty(methods, Symbol.toStringTag, {
    value: 'console',
    configurable: true,
  });
}

function counters(log: (text: string) => void, warn: (text: string) => void) {
  const counts = new $Map<string, number>();
  return {
    count: (label: unknown = DEFAULT) => {
      const name = `${label}`;
      const count = (mapGet(counts, name) ?? 0) + 1;
      mapSet(counts, name, count);
      log(`${name}: ${count}`);
    },
    countReset: (label: unknown = DEFAULT) => {
      if (!mapDelete(counts, `${label}`)) warn(`Count for '${label}' does not exist`);
    },
  };
}

/** Times are virtual. */
function stopwatches(now: () => number, lines: Lines, warn: (text: string) => void) {
  const begun = new $Map<string, number>();
  const say = (how: string, label: unknown, data: Values) => {
    const name = `${label}`;
    const start = mapGet(begun, name);
    if (start === undefined) return warn(`No such label '${name}' for console.${how}()`);
    lines.print('log', joined(['%s: %s', name, formatDuration(now() - start)], data));
  };
  return {
    time: (label: unknown = DEFAULT) => {
      const name = `${label}`;
      if (mapHas(begun, name)) warn(`Label '${name}' already exists for console.time()`);
      else mapSet(begun, name, now());
    },
    timeLog: (label: unknown = DEFAULT, ...data: Values) => say('timeLog', label, data),
    timeEnd: (label: unknown = DEFAULT) => {
      say('timeEnd', label, []);
      mapDelete(begun, `${label}`);
    },
  };
}

function joined(first: Values, rest: Values): Values {
  for (let i = 0; i < rest.length; i++) first[first.length] = rest[i];
  return first;
}
