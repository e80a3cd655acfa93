/** In the page: one worker for untouched programs, one with the realm's script for compiled ones. */

import type { Program } from '../../../src/runtime/compiler/program.ts';
import { Database } from '../../../src/runtime/sandbox/database.ts';
import type { FromRealm } from '../../../src/runtime/sandbox/protocol.ts';
import type { RealmPort } from '../../../src/runtime/sandbox/realm-port.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { endless, type Observed } from '../run/observed.ts';
import { observedIn } from '../run/observed-in.ts';
import type { Untouched } from '../run/side.ts';

/** The scripts of both workers, as the harness has built them. */
export interface Scripts {
  native: string;
  realm: string;
}

export interface FidelityPage {
  start(scripts: Scripts): void;
  runNative(files: readonly Untouched[]): Promise<Observed>;
  runTraced(program: Program): Promise<Observed>;
}

/** Real ms after which a program is taken for endless. */
const PATIENCE = 5000;
/** Programs that one worker runs. */
const PER_WORKER = 200;

let scripts: Scripts;
let native: Worker | undefined;
let realm: RealmPort | undefined;
let runs = 0;

const urlOf = (script: string) =>
  URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));

function runNative(files: readonly Untouched[]): Promise<Observed> {
  if (runs++ % PER_WORKER === PER_WORKER - 1) endNative();
  const worker = native ?? new Worker(urlOf(scripts.native), { type: 'module' });
  native = worker;
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      endNative();
      resolve(endless);
    }, PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<Observed>) => {
      clearTimeout(late);
      resolve(data);
    };
    worker.postMessage(files);
  });
}

function endNative(): void {
  native?.terminate();
  native = undefined;
}

async function runTraced(program: Program): Promise<Observed> {
  realm ??= await startRealm();
  const { trace, clean } = await runIn(realm, program, { again: true });
  if (!clean || runs % PER_WORKER === 0) {
    realm.terminate();
    realm = undefined;
  }
  return observedIn(trace);
}

/** As the sandbox's frame starts one; only the frame is left out. */
function startRealm(): Promise<RealmPort> {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(urlOf(scripts.realm));
  const port: RealmPort = {
    send: (message) => port1.postMessage(message),
    onMessage: () => {},
    onEnd: () => {},
    readModule: () => Promise.reject(new Error('random programs import nothing that is fetched')),
    database: new Database(() => Promise.reject(new Error('random programs import no database'))),
    terminate: () => worker.terminate(),
    gone: new Promise(() => {}),
  };
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<FromRealm>) => {
      if (data.type === 'ready') resolve(port);
      else port.onMessage(data);
    };
    worker.postMessage(null, [port2]);
  });
}

const page: FidelityPage = {
  start: (given) => {
    scripts = given;
  },
  runNative,
  runTraced,
};

Object.assign(globalThis, { fidelity: page });
