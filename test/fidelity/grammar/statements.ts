/** Statements, by what may stand around them. */

import { js, L } from '../text/part.ts';
import { consumers } from './consumers.ts';
import { type Context, perContext } from './context.ts';
import { declared } from './declared.ts';
import { disposal } from './disposal.ts';
import { floating } from './floating.ts';
import { forAwait } from './for-await.ts';
import { jumps } from './jumps.ts';
import { loops } from './loops.ts';
import { either, rule, type Text } from './rule.ts';
import { simple } from './simple.ts';
import { tries } from './tries.ts';
import { yielding } from './yielding.ts';

export const statement: (c: Context) => Text = perContext((c) => {
  const log = rule('log', [], () => js`at(${L});`);
  const leaves = [log, either(log, ...jumps(c))];
  if (c.generator) leaves.push(either(...yielding(c)));
  if (c.depth <= 0) return either(...leaves);
  const inside = [
    ...leaves,
    either(...simple(c)),
    either(...declared(c)),
    either(...floating(c)),
    either(...tries(c)),
    either(...loops(c)),
    either(...disposal(c)),
    either(...consumers(c)),
  ];
  if (c.async)
    inside.push(
      either(...simple(c)),
      either(...tries(c)),
      either(...forAwait(c)),
      either(...forAwait(c)),
    );
  return either(...inside);
});
