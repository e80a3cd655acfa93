/** esbuild in Node: its native build. */

import * as esbuild from 'esbuild';
import type { Esbuild } from './esbuild.ts';

export const loadEsbuild = async (): Promise<Esbuild> => esbuild;

/** Nothing is downloaded here. */
export const onCompilerProgress = (): (() => void) => () => {};
