/** A realm at work: takes runs from its host, one at a time, and sends their traces back. */

import type { FromRealm, Progress, RunRequest, ToRealm } from '../sandbox/protocol.ts';
import type { Part } from '../trace/part.ts';
import { Ahead } from './ahead.ts';
import type { Evaluate } from './evaluate.ts';
import { lockBuiltIns } from './locked-built-ins.ts';
import { bufferOf } from './originals.ts';
import { restored, shape } from './pollution.ts';
import { Run } from './run.ts';
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

/**
 * Real ms for which a realm waits for its first run before it warms up: who started it because a run was asked for is not to
 * wait for that.
 */
const WARM_UP_AFTER = 25;

const beforeRun: Progress = { outside: 0, turns: 0, waits: true };

/** Returns what takes the host's messages. */
export function serve(platform: Platform): (message: ToRealm) => void {
  let current: Run | undefined;
  /** The next run, put together while nobody waits for it. */
  let prepared: Run | undefined;
  const ahead = new Ahead(platform.evaluate);
  platform.onUnhandled((how, reason) => {
    if (how === 'handled-late') current?.handledLate(reason);
    else current?.unhandled(reason);
  });
  const start = (request: RunRequest): void => {
    const { run } = request;
    let before: ReturnType<typeof shape> | undefined;
    const started = prepared ?? new Run(platform.memory);
    prepared = undefined;
    current = started;
    started.begin(request, {
      part: (part) => platform.post({ type: 'part', run, part }, buffersOf(part)),
      done: () =>
        platform.post({ type: 'done', run, clean: before !== undefined && isClean(before) }, []),
    });
    if (request.scenario) lockBuiltIns();
    if (request.again) before = shape();
    started.start(ahead.evaluate).catch((error) => started.crash(error));
  };
  platform.post({ type: 'ready' }, []);
  let warm: Promise<void> | undefined;
  const getReady = async (): Promise<void> => {
    await warmUp(platform.evaluate);
    prepared = new Run(platform.memory);
  };
  setTimeout(() => {
    if (!current) warm = getReady();
  }, WARM_UP_AFTER);
  const ready = async () => warm;
  return (message) => {
    if (message.type === 'run') void ready().then(() => start(message));
    else if (message.type === 'ahead') ahead.take(message.factory);
    else if (message.type === 'database-lost') current?.databaseLost();
    else
      platform.post({ type: 'pong', ping: message.ping, ...(current?.progress ?? beforeRun) }, []);
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
