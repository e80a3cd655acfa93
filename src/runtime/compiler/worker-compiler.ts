/** The compiler in the page: in a worker of its own, fetched when it is first needed. */

import wasmUrl from './built/esbuild.wasm.gz?url';
import { bytes as total } from './built/esbuild-wasm.json';
import typesUrl from './built/module-types.json?url';
import type { FromCompiler, ToCompiler } from './compile-worker.ts';
import type { Arrived } from './count-bytes.ts';
import type { Importable } from './importable.ts';
import type { ModuleTypes } from './module-types.ts';
import type { Compiled, SourceFile } from './program.ts';

/** The compiler could not be fetched; `message` is for the reader. */
export class CompilerMissing extends Error {
  override name = 'CompilerMissing';
  /** What has to be fetched, before anything that is typed can run. */
  readonly bytes = total;
}

const listeners = new Set<(progress: Arrived) => void>();
interface Job {
  files: readonly SourceFile[];
  importable: Importable;
  resolve(compiled: Compiled): void;
  reject(error: Error): void;
}

const waiting = new Map<number, Job>();
let worker: Worker | undefined;
let lastId = 0;

export function compileFiles(
  files: readonly SourceFile[],
  importable: Importable,
): Promise<Compiled> {
  if (typeof WebAssembly === 'undefined')
    return Promise.reject(new CompilerMissing('The compiler is made of WebAssembly.'));
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { files, importable, resolve, reject });
    send(id);
  });
}

function send(id: number): void {
  const { files, importable } = waiting.get(id) as Job;
  worker ??= start();
  worker.postMessage({ type: 'compile', id, files, importable } satisfies ToCompiler);
}

/** Calls back while the compiler is being fetched. Returns how to stop that. */
export function onCompilerProgress(listener: (progress: Arrived) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function start(): Worker {
  const started = new Worker(new URL('./compile-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<FromCompiler>) => {
    if (data.type === 'progress') {
      tell(data.loaded);
    } else if (data.type === 'compiled') {
      take(data.id)?.resolve(data.compiled);
    } else if (data.type === 'gave-up') {
      giveUp(data);
    } else {
      fail(data.message);
    }
  };
  started.onerror = () => fail('The compiler did not start.');
  // Before the first byte it is said, too, what is being waited for.
  tell(0);
  started.postMessage({
    type: 'load',
    url: new URL(wasmUrl, location.href).href,
  } satisfies ToCompiler);
  return started;
}

function tell(loaded: number): void {
  for (const listener of listeners) listener({ loaded, total });
}

/** One text is too much for it; the others are compiled by a new one. */
function giveUp({ id, message }: { id: number; message: string }): void {
  const job = take(id);
  worker?.terminate();
  worker = undefined;
  const why = /stack/i.test(message) ? 'it is nested too deeply' : message;
  const problem = { line: 1, column: 1, message: `This cannot be compiled here: ${why}.` };
  job?.resolve({ ok: false, problems: [{ file: job.files[0]?.name ?? '', ...problem }] });
  for (const other of waiting.keys()) send(other);
}

/** The next try begins from nothing: the network may be back then. */
function fail(message: string): void {
  worker?.terminate();
  worker = undefined;
  for (const id of [...waiting.keys()]) take(id)?.reject(new CompilerMissing(message));
}

function take(id: number) {
  const found = waiting.get(id);
  waiting.delete(id);
  return found;
}

/** Fetched by who checks types: running a program needs none. */
export async function moduleTypes(): Promise<ModuleTypes> {
  const response = await fetch(typesUrl);
  if (!response.ok) throw new Error(`${typesUrl} answered ${response.status}.`);
  return await response.json();
}
