/** TypeScript's own worker in the page, built with the libraries into one script; see `worker-type-checker.ts`. */

import type { SourceFile } from '../program.ts';
import { typeProblems } from './type-problems.ts';

export type ToTypes = { id: number; files: readonly SourceFile[] };
export type FromTypes = { id: number; problems: string[] };

/** Put in by the build: no page needs them but this worker's. */
declare const LIBRARIES: { readonly [file: string]: string };

addEventListener('message', ({ data: { id, files } }: MessageEvent<ToTypes>) => {
  postMessage({ id, problems: typeProblems(files, LIBRARIES) } satisfies FromTypes);
});
