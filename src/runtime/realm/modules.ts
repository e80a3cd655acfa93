/** What programs import by a bare name: what the realm brings itself, and the modules that came with the run. */

import type { ModuleText } from '../sandbox/protocol.ts';
import type { WorldAccess, WorldModule } from '../world/modules/access.ts';
import type { Evaluate } from './evaluate.ts';

export type Modules = { readonly [name: string]: object };

/** Evaluates the modules that came with the run, one after another. */
export async function evaluateModules(
  texts: readonly ModuleText[],
  evaluate: Evaluate,
  world: WorldAccess,
): Promise<Modules> {
  const modules: { [name: string]: object } = {};
  for (const { name, factory } of texts) {
    const module = await evaluate<WorldModule>(factory, `${name}.js`);
    // What a module exports can't be assigned to from outside (ECMA-262, "module namespace exotic objects").
    modules[name] = Object.freeze({ ...module(world) });
  }
  return modules;
}
