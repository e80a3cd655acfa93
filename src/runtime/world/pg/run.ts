/** The run that this copy of the module serves; there is one copy a run. */

import type { DatabaseAccess, WorldAccess } from '../modules/access.ts';

export let world: WorldAccess;
export let database: DatabaseAccess;

export function serve(access: WorldAccess): void {
  world = access;
  database = access.database as DatabaseAccess;
}
