/**
 * For Node alone: a process of its own in which others' programs run. Who starts it compiles the programs and builds
 * what they need, for that takes rights; the process is started with the options of `confinedProcess`, and told to `useScripts`.
 */

export { confinedProcess } from './sandbox/confined-process.ts';
export { type NodeScripts, scriptsFor, useScripts } from './sandbox/node-scripts.ts';
