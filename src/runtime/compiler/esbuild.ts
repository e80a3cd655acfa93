/** The part of esbuild's interface that the compiler uses; native in Node, WebAssembly in the page. */

import type { TransformOptions, TransformResult } from 'esbuild';

export interface Esbuild {
  transform(source: string, options: TransformOptions): Promise<TransformResult>;
}
