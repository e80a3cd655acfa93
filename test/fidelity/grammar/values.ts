/** Expressions for what may be awaited: promises of every make, thenables, plain values. */


import { chains } from './chains.ts';
import { classes } from './classes.ts';
import { combinators } from './combinators.ts';
import { constructed } from './constructed.ts';
import { functions } from './functions.ts';
import { generated } from './generated.ts';
import { type Context, perContext } from './context.ts';
import { either, type Text } from './rule.ts';
import { settled } from './settled.ts';
import { thenables } from './thenables.ts';

/** Evaluating it may throw, and what it gives may reject; nothing about it is quiet. */
export const value: (c: Context) => Text = perContext((c) => {
  const leaves = [either(...settled(c)), either(...thenables()), either(...constructed())];
  if (c.depth <= 0) return either(...leaves);
  return either(
    ...leaves,
    either(...chains(c)),
    either(...combinators(c)),
    either(...functions(c)),
    either(...functions(c)),
    either(...classes(c)),
    either(...generated(c)),
  );
});
