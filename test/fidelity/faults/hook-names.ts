/** The hooks, from their class itself: a new one cannot be forgotten. */

import { Hooks } from '../../../src/runtime/realm/hooks.ts';

export const hookNames: readonly string[] = Object.getOwnPropertyNames(Hooks.prototype).filter(
  (name) => name !== 'constructor',
);

/** Where one tick more is impossible, or says nothing, and why. */
export const withoutFault: Readonly<Record<string, string>> = {
  begin:
    'the realm calls it before the factory: nothing of the program has run that could be overtaken',
  files: 'the factory calls it once, before any file runs',
  named: 'it is called while files are linked, before any of them runs',
  readOnly: 'it throws in place of the engine, in the middle of an assignment',
  importNow:
    'it stands for the loading of a module by the host, for which ECMA-262 fixes no number of ticks',
};
