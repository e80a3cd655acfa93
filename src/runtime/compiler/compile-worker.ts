/** The compiler's own worker: esbuild's WebAssembly, unpacked as it arrives, and our hooks. */

import * as esbuild from 'esbuild-wasm';
import { compile } from './compile.ts';
import { countBytes } from './count-bytes.ts';
import type { Importable } from './importable.ts';
import type { Compiled, SourceFile } from './program.ts';

export type ToCompiler =
  | { type: 'load'; url: string }
  | { type: 'compile'; id: number; files: readonly SourceFile[]; importable: Importable };

export type FromCompiler =
  | { type: 'progress'; loaded: number }
  | { type: 'compiled'; id: number; compiled: Compiled }
  /** It came to its own limits at this text, and is good for nothing more. */
  | { type: 'gave-up'; id: number; message: string }
  | { type: 'failed'; message: string };

const post = (message: FromCompiler) => postMessage(message);
let ready: Promise<void> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToCompiler>) => {
  if (data.type === 'load') ready = load(data.url);
  else void answer(data);
});

async function answer({
  id,
  files,
  importable,
}: Extract<ToCompiler, { type: 'compile' }>): Promise<void> {
  try {
    await ready;
  } catch (error) {
    return post({ type: 'failed', message: textOf(error) });
  }
  try {
    post({ type: 'compiled', id, compiled: await compile(files, esbuild, importable) });
  } catch (error) {
    post({ type: 'gave-up', id, message: textOf(error) });
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function load(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  const counted = countBytes((loaded) => post({ type: 'progress', loaded }));
  const unpacked = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer();
  const wasmModule = await WebAssembly.compile(bytes);
  // We are in a worker already; esbuild need not start another.
  await esbuild.initialize({ wasmModule, worker: false });
  // Go's runtime takes half a second for its first work; better now than at the first Run.
  await esbuild.transform('', { loader: 'ts' });
}
