/** Expressions for what may be awaited: promises of every make, thenables, plain values. */

import { chains } from './chains.ts';
import { classes } from './classes.ts';
import { combinators } from './combinators.ts';
import { constructed } from './constructed.ts';
import { type Context, inPlain, perContext } from './context.ts';
import { failing } from './failing.ts';
import { functions } from './functions.ts';
import { generated } from './generated.ts';
import { either, type Text, weighted } from './rule.ts';
import { settled } from './settled.ts';
import { thenables } from './thenables.ts';

/** It has no `await` or `yield` outside of its own functions, so that it may stand anywhere. */
export const value = (c: Context): Text => anywhere({ ...inPlain(c), depth: c.depth });

const anywhere = perContext((c): Text => {
  // A value that rejects ends most of what waits for it; too many, and little else would run.
  const leaf = weighted(
    [3, either(...settled())],
    [4, either(...thenables())],
    [5, either(...constructed())],
    [1, either(...failing())],
  );
  if (c.depth <= 0) return leaf;
  return weighted(
    [4, leaf],
    [2, either(...chains(c))],
    [2, either(...combinators(c))],
    [6, either(...functions(c))],
    [5, either(...classes(c))],
    [4, either(...generated(c))],
  );
});
