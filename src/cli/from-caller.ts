import { resolve } from 'node:path';

/** npm runs scripts in the project's root; a path is meant from where the caller stands. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);
