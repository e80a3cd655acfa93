import type { ForkOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const readable = ['package.json', 'src/', 'node_modules/'];

/**
 * How a Node process is started that others' programs run in (Node, "Permission Model"): it reads this project's code
 * and nothing else, it writes nothing, starts no process, and has nothing of its parent's environment.
 */
export const confinedProcess: ForkOptions = {
  execArgv: [
    '--permission',
    // Threads are told themselves what they may; see `nodeThread`.
    '--allow-worker',
    ...readable.map((path) => `--allow-fs-read=${project(path)}`),
    '--no-warnings',
  ],
  env: {},
  // What its threads may read without being told: the folder that their process stands in.
  cwd: project('src/runtime/sandbox/'),
  // Programs, scripts and reports have maps and typed arrays in them.
  serialization: 'advanced',
};
