import { checkSize } from './blob-size.ts';
import type { Clock } from './clock.ts';
import { inPlaceOf } from './in-place-of.ts';
import { EPOCH } from './time.ts';

const { File: $File } = globalThis;

/** `File`, which was last modified when it was made, in virtual time, unless the program says otherwise (File API). */
export const virtualFile = (clock: Clock): typeof File =>
  inPlaceOf($File, {
    made: checkSize,
    args: (given) => {
      if (given.length < 2) return given;
      const [bits, name, options] = given;
      return [bits, name, { lastModified: EPOCH + clock.now, ...options }];
    },
  });
