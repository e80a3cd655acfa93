/** Expressions for what may be awaited: promises of every make, thenables, plain values. */

import { chains } from './chains.ts';
import { classes } from './classes.ts';
import { combinators } from './combinators.ts';
import { constructed } from './constructed.ts';
import { type Context, inPlain, perContext } from './context.ts';
import { functions } from './functions.ts';
import { generated } from './generated.ts';
import { either, type Text } from './rule.ts';
import { settled } from './settled.ts';
import { thenables } from './thenables.ts';

/** It has no `await` or `yield` outside of its own functions, so that it may stand anywhere. */
export const value = (c: Context): Text => anywhere({ ...inPlain(c), depth: c.depth });

const anywhere = perContext((c): Text => {
  const leaves = [either(...settled()), either(...thenables()), either(...constructed())];
  if (c.depth <= 0) return either(...leaves);
  const called = either(...functions(c));
  return either(
    ...leaves,
    either(...chains(c)),
    either(...combinators(c)),
    called,
    called,
    either(...classes(c)),
    either(...generated(c)),
  );
});
