/** Statements in a row. */

import type { Context } from './context.ts';
import { row, type Text } from './rule.ts';
import { statement } from './statements.ts';

/** The inside of a block or of a function's body; may be empty. */
export const body = (c: Context): Text => row(statement(c), '\n', { min: 0, max: 2 });

export const longBody = (c: Context): Text => row(statement(c), '\n', { min: 1, max: 4 });
