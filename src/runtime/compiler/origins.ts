/** Where JavaScript that esbuild has printed stood in the reader's file. */

import { allGeneratedPositionsFor, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { isBlank } from './source-text.ts';
