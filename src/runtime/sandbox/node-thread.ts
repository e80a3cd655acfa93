import { Worker } from 'node:worker_threads';

/** Beyond it the engine ends the thread. */
const HEAP_MB = 2048;

/**
 * A thread that may read no file, and start neither process nor thread, whoever gets hold of Node in it. It is told so
 * itself: the permissions of a process do not hold in a thread that has flags of its own (Node, "Permission Model").
 */
export const nodeThread = (script: string): Worker =>
  new Worker(script, {
    eval: true,
    env: {},
    execArgv: ['--no-warnings', '--permission'],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
