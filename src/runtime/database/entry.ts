/** The database's script, the same for every host: a worker in the browser, a worker thread in Node. */

import { boot, type Postgres } from './boot.ts';
import { Outside } from './outside.ts';
import type { FromHost, FromRun, ToHost } from './protocol.ts';
import { Session } from './session.ts';

/** The host's end: a port in both, which comes with a worker's first message, or is left by Node's prelude. */
interface HostPort {
  postMessage(message: ToHost): void;
  onmessage: ((event: { data: FromHost }) => void) | null;
}

async function hostPort(): Promise<HostPort> {
  const global = globalThis as unknown as { databaseHost?: HostPort };
  if (global.databaseHost) return global.databaseHost;
  return new Promise((resolve) => {
    addEventListener('message', ({ ports }) => resolve(ports[0] as unknown as HostPort), {
      once: true,
    });
  });
}

async function begin(): Promise<void> {
  const host = await hostPort();
  const outside = new Outside();
  outside.install();
  const lost = (error: unknown) => host.postMessage({ type: 'lost', message: String(error) });
  let postgres: Promise<Postgres> | undefined;
  let served: MessagePort | undefined;
  const take: { [T in FromHost['type']]: (message: Extract<FromHost, { type: T }>) => void } = {
    boot({ files }) {
      postgres = boot(files);
      postgres.then(() => host.postMessage({ type: 'booted' }), lost);
    },
    serve({ port, seed }) {
      served = port;
      postgres?.then((booted) => serve(booted, outside, seed, port)).catch(lost);
    },
    clean({ run }) {
      postgres
        ?.then((booted) => {
          // What the run has asked for and was not begun is never done.
          served?.close();
          if (booted.restore()) host.postMessage({ type: 'clean', run });
          else lost('Postgres has to be started anew.');
        })
        .catch(lost);
    },
    ping: ({ ping }) => host.postMessage({ type: 'pong', ping }),
  };
  host.onmessage = ({ data }) => (take[data.type] as (message: FromHost) => void)(data);
  host.postMessage({ type: 'ready' });
}

/** Serves one run: its clients ask through `port`. */
function serve(postgres: Postgres, outside: Outside, seed: number, port: MessagePort): void {
  outside.begin(seed);
  const session = new Session(postgres, outside);
  port.onmessage = ({ data }: MessageEvent<FromRun>) => {
    if (data.type === 'open') session.open(data.client, data.settings);
    else if (data.type === 'close') session.close(data.client);
    else {
      const answer = session.answer(data);
      port.postMessage(answer, [answer.bytes.buffer as ArrayBuffer]);
    }
  };
}

void begin();
