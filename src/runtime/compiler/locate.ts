/** The reader's own line in a stack that an engine has written. */

import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Site } from '../trace/fields.ts';
import type { Program } from './program.ts';

/**
 * Realms call a program's factory `program.js`. Returns a function from an error's `stack` to the
 * innermost place of it in the reader's files, if there is one.
 */
export function locator(program: Program): (stack: string) => Site | undefined {
  let map: TraceMap | undefined;
  return (stack) => {
    map ??= new TraceMap(program.map);
    for (const [, line, column] of stack.matchAll(/\bprogram\.js:(\d+):(\d+)/g)) {
      const found = originalPositionFor(map, { line: Number(line), column: Number(column) - 1 });
      if (found.source === null) continue;
      return { file: found.source, line: found.line, column: found.column + 1, text: '' };
    }
    return undefined;
  };
}
