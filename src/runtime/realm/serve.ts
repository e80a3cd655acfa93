/** A realm at work: takes runs from its host, one at a time, and sends their traces back. */

import type { FromRealm, RunRequest, ToRealm } from '../sandbox/protocol.ts';
import type { Part } from '../trace/part.ts';
import { hop } from './hop.ts';
import { lockBuiltIns } from './locked-built-ins.ts';
import { bufferOf } from './originals.ts';
import { restored, shape } from './pollution.ts';
import { type Evaluate, Run } from './run.ts';
import { warmUp } from './warm-up.ts';

/** What the host's platform gives to a realm. */
export interface Platform {
  evaluate: Evaluate;
  /** Bytes that the realm holds; a browser's worker is not told. */
  memory?(): number;
  post(message: FromRealm, transfer: ArrayBuffer[]): void;
  /** Calls back for rejections without a handler, and for errors that nobody caught. */
  onUnhandled(
    report: (how: 'unhandled' | 'handled-late' | 'uncaught', reason: unknown) => void,
  ): void;
}

/** Returns what takes the host's messages. */
export function serve(platform: Platform): (message: ToRealm) => void {
  let current: Run | undefined;
  platform.onUnhandled((how, reason) => {
    if (how === 'handled-late') current?.handledLate(reason);
    else current?.unhandled(reason);
  });
  const start = (request: RunRequest): void => {
    const { run } = request;
    let before: ReturnType<typeof shape> | undefined;
    current = new Run(request, {
      part: (part) => platform.post({ type: 'part', run, part }, buffersOf(part)),
      done: () =>
        platform.post({ type: 'done', run, clean: before !== undefined && isClean(before) }, []),
      memory: platform.memory,
    });
    if (request.scenario) lockBuiltIns();
    if (request.again) before = shape();
    const started = current;
    started.start(platform.evaluate).catch((error) => started.crash(error));
  };
  platform.post({ type: 'ready' }, []);
  let warm: Promise<void> | undefined;
  hop(() => {
    if (!current) warm = warmUp(platform.evaluate);
  });
  const ready = async () => warm;
  return (message) => {
    if (message.type === 'run') void ready().then(() => start(message));
    else if (message.type === 'database-lost') current?.databaseLost();
    else platform.post({ type: 'pong', ping: message.ping, outside: current?.outside ?? 0 }, []);
  };
}

/** A program may have patched what the comparison itself uses. */
function isClean(before: ReturnType<typeof shape>): boolean {
  try {
    return restored(before);
  } catch {
    return false;
  }
}

const buffersOf = ({ times, kinds, tasks, operands }: Part): ArrayBuffer[] => [
  bufferOf(times),
  bufferOf(kinds),
  bufferOf(tasks),
  bufferOf(operands),
];
