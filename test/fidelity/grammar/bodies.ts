/** Statements in a row. */

import type { Context } from './context.ts';
import { jumps } from './jumps.ts';
import { either, row, type Text } from './rule.ts';
import { statement } from './statements.ts';
import { yielding } from './yielding.ts';

/** The inside of a block or of a function's body; may be empty. */
export const body = (c: Context): Text => row(statement(c), '\n', { min: 0, max: 2 });

export const longBody = (c: Context): Text => row(statement(c), '\n', { min: 1, max: 4 });

/** A generator's body: half of its statements yield. */
export const generatorBody = (c: Context): Text =>
  row(either(statement(c), either(...yielding(c))), '\n', { min: 1, max: 3 });

/** A loop's body: often it is left early. */
export const loopBody = (c: Context): Text =>
  row(either(statement(c), statement(c), either(...jumps(c))), '\n', { min: 0, max: 2 });
