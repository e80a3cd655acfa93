/** Promises that nobody waits for, jobs of their own, and timers. */

import { js, L, tool } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper, inAsync, inPlain } from './context.ts';
import { oneOf, rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const floating = (c: Context): Text[] => {
  const v = value(deeper(c));
  const ms = oneOf('0', '1', '2', '3');
  const plain = body(inPlain(c));
  const b = body(inAsync(c));
  return [
    rule('floats', [v], (p) => js`at(${L}); void ${p};`),
    rule('floatsWatched', [v], (p) => js`${tool('watch')}(${L}, ${p});`),
    rule('floatsAsync', [b], (b) => js`void (async () => { at(${L}); ${b} })();`),
    rule(
      'floatsCaught',
      [b],
      (b) => js`(async () => { at(${L}); ${b} })().catch((e) => at(${L}, e));`,
    ),
    rule('job', [plain], (b) => js`queueMicrotask(() => { at(${L}); ${b} });`),
    rule('jobAsync', [b], (b) => js`queueMicrotask(async () => { at(${L}); ${b} });`),
    rule('timer', [ms, plain], (t, b) => js`setTimeout(() => { at(${L}); ${b} }, ${t});`),
    rule('timerAsync', [ms, b], (t, b) => js`setTimeout(async () => { at(${L}); ${b} }, ${t});`),
    rule('timerArguments', [ms], (t) => js`setTimeout(at, ${t}, ${L}, 1, 2);`),
    rule(
      'handledLate',
      [],
      () =>
        js`{ const late = Promise.reject(${tool('failure')}(${L})); setTimeout(() => late.catch((e) => at(${L}, e)), 1); }`,
    ),
  ];
};
