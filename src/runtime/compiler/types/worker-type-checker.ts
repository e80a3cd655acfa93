/** Checks of types in the page: TypeScript in a worker, fetched when there is the first one. */

import scriptUrl from '../built/type-worker.js.gz?url';
import { bytes as total } from '../built/type-worker.json';
import { type Arrived, countBytes } from '../count-bytes.ts';
import type { SourceFile } from '../program.ts';
import type { FromTypes, ToTypes } from './type-worker.ts';

/** TypeScript could not be fetched; `message` is for the reader. */
export class TypeScriptMissing extends Error {
  override name = 'TypeScriptMissing';
}

interface Waiting {
  resolve(problems: string[]): void;
  reject(error: Error): void;
}

/** Real ms for an answer; TypeScript itself gives up much earlier, wherever it looks at the clock. */
const PATIENCE = 60_000;

const listeners = new Set<(progress: Arrived) => void>();
const waiting = new Map<number, Waiting>();
let starting: Promise<Worker> | undefined;
let lastId = 0;

/** What is wrong with the types of the first file; see `typeProblems`. */
export async function checkTypes(files: readonly SourceFile[]): Promise<string[]> {
  starting ??= start();
  const worker = await starting.catch((error) => {
    // The next try begins from nothing: the network may be back then.
    starting = undefined;
    throw new TypeScriptMissing(`What checks types did not arrive: ${(error as Error).message}.`);
  });
  const id = ++lastId;
  const late = setTimeout(() => {
    worker.terminate();
    failAll('What checks types was stopped: it had not answered after a minute.');
  }, PATIENCE);
  return new Promise<string[]>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, files } satisfies ToTypes);
  }).finally(() => clearTimeout(late));
}

/** Whoever asks next has a new worker. */
function failAll(message: string): void {
  starting = undefined;
  for (const id of [...waiting.keys()]) take(id)?.reject(new TypeScriptMissing(message));
}

/** Calls back while TypeScript is being fetched. Returns how to stop that. */
export function onTypesProgress(listener: (progress: Arrived) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function start(): Promise<Worker> {
  const response = await fetch(scriptUrl);
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  const counted = countBytes((loaded) => {
    for (const listener of listeners) listener({ loaded, total });
  });
  const unpacked = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  const script = new Blob([await new Response(unpacked).arrayBuffer()], {
    type: 'text/javascript',
  });
  const url = URL.createObjectURL(script);
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.onmessage = ({ data: { id, problems } }: MessageEvent<FromTypes>) => {
    take(id)?.resolve(problems);
  };
  worker.onerror = ({ message }) => failAll(`What checks types has stopped: ${message}.`);
  return worker;
}

function take(id: number): Waiting | undefined {
  const found = waiting.get(id);
  waiting.delete(id);
  return found;
}
