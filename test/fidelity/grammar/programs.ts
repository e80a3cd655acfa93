/** Random programs, of one file or of several. */

import fc from 'fast-check';
import type { SourceFile } from '../../../src/runtime/index.ts';
import { alone } from '../run/compare.ts';
import { files } from './files.ts';
import { program } from './program.ts';

export const programs = ({ cycles = true } = {}): fc.Arbitrary<SourceFile[]> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: program.map(alone) },
    { weight: 1, arbitrary: files({ cycles }) },
  );
