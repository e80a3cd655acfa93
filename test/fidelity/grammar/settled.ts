/** Values, and promises that are settled from the start. */

import { js, L, tool } from '../text/part.ts';
import { oneOf, rule, type Text } from './rule.ts';

export const settled = (): Text[] => [
  rule('literal', [oneOf('1', 'null', 'undefined', "'text'", 'true')], (v) => js`at(${L}, ${v})`),
  rule('resolved', [], () => js`Promise.resolve(at(${L}, 2))`),
  rule('resolvedTwice', [], () => js`Promise.resolve(Promise.resolve(at(${L}, 3)))`),
  rule('resolvedBranch', [], () => js`${tool('Branch')}.resolve(at(${L}, 4))`),
  rule(
    'ownThen',
    [],
    () =>
      js`Object.assign(Promise.resolve(5), { then(ok: any) { at(${L}); Promise.prototype.then.call(this, ok); } })`,
  ),
  rule(
    'ownConstructor',
    [],
    () =>
      js`Object.defineProperty(Promise.resolve(6), 'constructor', { get() { return at(${L}, Promise); } })`,
  ),
];
