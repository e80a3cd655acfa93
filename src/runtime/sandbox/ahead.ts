/**
 * A program that is likely to be run is given to the realm that is kept started: there it is loaded and evaluated, which
 * starts nothing in it, and its run waits for no module.
 */

import type { Program } from '../compiler/program.ts';
import { freshHooksName } from './hooks-name.ts';
import type { RealmPort } from './realm-port.ts';

const given = new WeakMap<RealmPort, { program: Program; factory: string }>();

export function giveAhead(port: RealmPort, program: Program): void {
  if (given.get(port)?.program === program) return;
  const factory = freshHooksName(program);
  given.set(port, { program, factory });
  port.send({ type: 'ahead', factory });
}

/** The text that `port` gets of a program for a run: the one that it was given ahead, for one run. */
export function factoryFor(port: RealmPort, program: Program): string {
  const ahead = given.get(port);
  given.delete(port);
  return ahead?.program === program ? ahead.factory : freshHooksName(program);
}
