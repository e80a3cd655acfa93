/** node-postgres as it is; what it takes for a socket leads to the run's database, and its calls are observed. */

import pg from 'pg';
import { heldClients, observeClients } from '../pg/observe-client.ts';
import { observePools, opened, openPools } from '../pg/observe-pool.ts';
import { serve } from '../pg/run.ts';
import type { WorldModule } from './access.ts';

const module: WorldModule = (world) => {
  serve(world);
  observeClients(pg.Client.prototype, pg.Query.prototype);
  observePools(Object.getPrototypeOf(pg.Pool.prototype));
  pg.Pool = observed(pg.Pool);
  world.leaks(function* () {
    for (const { id, site } of openPools()) yield { what: 'pool', id, site };
    for (const { id, site } of heldClients()) yield { what: 'client', id, site };
  });
  const { Client, Pool, Query, Connection, types, DatabaseError, Result, TypeOverrides } =
    pg as unknown as typeof pg & { Connection: unknown };
  const { escapeIdentifier, escapeLiteral, defaults } = pg;
  return {
    Client,
    Pool,
    Connection,
    types,
    Query,
    DatabaseError,
    escapeIdentifier,
    escapeLiteral,
    Result,
    TypeOverrides,
    defaults,
    default: pg,
  };
};

export default module;

/** The same class, under the same name, but that a new pool is seen. */
function observed(Pool: typeof pg.Pool): typeof pg.Pool {
  return {
    [Pool.name]: class extends Pool {
      constructor(...options: ConstructorParameters<typeof Pool>) {
        super(...options);
        opened(this);
      }
    },
  }[Pool.name] as typeof pg.Pool;
}
