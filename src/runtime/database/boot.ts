/** Starts Postgres (PGlite) from a prepared data directory, and keeps an image of it to return to. */

import { PGlite } from '@electric-sql/pglite';
import { type Files, fileImage } from './file-image.ts';
import { memoryImage } from './memory-image.ts';
import type { DatabaseFiles } from './protocol.ts';
import { DATABASE, ROLE, startParams } from './settings.ts';

export interface Postgres {
  /**
   * Runs messages of the frontend, and returns what the backend says to them (Postgres, "frontend/backend protocol").
   * @throws when Postgres has ended itself; what it said before that is in `said`
   */
  execute(messages: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
  /** Makes everything as it was after the start; false when only another start can. */
  restore(): boolean;
}

/** Postgres has ended itself. */
export class Ended extends Error {
  override name = 'Ended';
  readonly said: Uint8Array;
  constructor(said: Uint8Array) {
    super('Postgres has ended.');
    this.said = said;
  }
}

/** Memory never shrinks. One that has grown to more than this many bytes is given back by another start. */
const MOST_MEMORY = 384 * 2 ** 20;

interface Exports {
  emscripten_get_sbrk_ptr(): number;
  __indirect_function_table: WebAssembly.Table;
}

interface Module extends Files {
  _PostgresMainLoopOnce(): void;
  HEAPU8: Uint8Array;
  FS: Files['FS'] & {
    unlink(path: string): void;
    createDevice(folder: string, name: string, read: () => number): void;
  };
}

export async function boot({ program, share, directory }: DatabaseFiles): Promise<Postgres> {
  const wasm = await WebAssembly.compileStreaming(
    new Response(unpacked(program), { headers: { 'content-type': 'application/wasm' } }),
  );
  const { extension, exports } = spy(wasm);
  const postgres = await PGlite.create({
    pgliteWasmModule: wasm,
    // Not needed with a data directory; without one here, PGlite would fetch it.
    initdbWasmModule: new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    fsBundle: await blobOf(share),
    loadDataDir: await blobOf(directory),
    database: DATABASE,
    startParams,
    extensions: { spy: extension },
  });
  const module = postgres.Module as unknown as Module;
  withoutStore(module.FS);
  await postgres.exec(`SET SESSION AUTHORIZATION ${ROLE}`);
  await postgres.exec(warmUp);

  const { emscripten_get_sbrk_ptr, __indirect_function_table: functions } = exports();
  const bytes = () => module.HEAPU8;
  const used = () => new DataView(bytes().buffer).getUint32(emscripten_get_sbrk_ptr(), true);
  const memory = memoryImage({ bytes, used });
  const files = fileImage(module);
  const functionsBefore = functions.length;
  let running = new Uint8Array(0);
  let ended = false;
  onEnd(module, () => {
    ended = true;
    // PGlite goes on as long as there are messages: now there are none any more.
    running.buffer.transfer();
  });
  return {
    execute(messages) {
      running = messages;
      const said = executeRaw(postgres, messages);
      if (ended) throw new Ended(said);
      return said;
    },
    restore() {
      // A library that was loaded meanwhile has put its functions where a copy of memory does not reach.
      if (ended || functions.length !== functionsBefore) return false;
      if (bytes().length > MOST_MEMORY) return false;
      memory.restore();
      files.restore();
      return true;
    },
  };
}

/** Emscripten's own devices keep a store of random bytes, where no image reaches. */
function withoutStore(FS: Module['FS']): void {
  for (const name of ['random', 'urandom']) {
    FS.unlink(`/dev/${name}`);
    FS.createDevice('/dev', name, () => crypto.getRandomValues(new Uint8Array(1))[0] as number);
  }
}

/** Fills the caches of the catalog, and loads PL/pgSQL. Nothing that counts is counted. */
const warmUp = `
  DO $$ BEGIN PERFORM count(*) FROM users WHERE id = 1 AND active; END $$;
  SELECT * FROM depots, users, posts, comments, parcels, tracking_events, accounts, lockers, jobs, processed, idempotency_keys LIMIT 0;
`;

/** PGlite hands its instance's exports to extensions alone. */
function spy(wasm: WebAssembly.Module) {
  let instance: WebAssembly.Instance | undefined;
  const instantiateWasm = (imports: WebAssembly.Imports, done: (...made: object[]) => void) => {
    void WebAssembly.instantiate(wasm, imports).then((made) => {
      instance = made;
      done(made, wasm);
    });
    return {};
  };
  const extension = {
    name: 'spy',
    setup: async (_postgres: unknown, options: object) => ({
      emscriptenOpts: { ...options, instantiateWasm },
    }),
  };
  return { extension, exports: () => instance?.exports as unknown as Exports };
}

/** What PGlite takes for a jump back into the main loop, as after each error. */
const JUMP = 100;

/** Calls back when Postgres leaves its main loop for ever: it has exited, or the engine's stack was full. */
function onEnd(module: Module, ended: () => void): void {
  const { _PostgresMainLoopOnce: once } = module;
  module._PostgresMainLoopOnce = () => {
    try {
      once();
    } catch (error) {
      if ((error as { status?: number }).status !== JUMP) ended();
      throw error;
    }
  };
}

/** By PGlite's streaming call, for its other one also parses what it returns, and keeps it. */
function executeRaw(postgres: PGlite, messages: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  // All of it happens before the first turn; what it throws, Postgres has not lived through.
  void postgres
    .execProtocolRawStream(messages, {
      syncToFs: false,
      onRawData: (bytes) => {
        chunks.push(bytes.slice());
      },
    })
    .catch(() => {});
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const unpacked = (packed: Blob): ReadableStream =>
  packed.stream().pipeThrough(new DecompressionStream('gzip'));

const blobOf = (packed: Blob): Promise<Blob> => new Response(unpacked(packed)).blob();
