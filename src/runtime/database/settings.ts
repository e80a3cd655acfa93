/** How the server is started. */

export const DATABASE = 'lanternpost';
export const ROLE = 'lantern';

/**
 * PGlite's own parameters, but for its search path (Postgres's default is as good), the permission to alter system
 * tables, and for the buffers: the whole database has 9 MB, and they are copied when it is made clean.
 */
export const startParams = [
  '--single',
  '-F',
  '-j',
  ...[
    'exit_on_error=false',
    'log_checkpoints=false',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'io_method=sync',
    'shared_buffers=4MB',
    'max_stack_depth=100kB',
  ].flatMap((setting) => ['-c', setting]),
];
