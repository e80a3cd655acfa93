/** Runs a program in a fresh realm, watches over it, and hands out its trace. */

import { locator } from '../compiler/locate.ts';
import type { Program } from '../compiler/program.ts';
import { TraceError } from '../trace/part.ts';
import { Trace } from '../trace/trace.ts';
import type { World } from '../world/world.ts';
import { factoryFor } from './ahead.ts';
import { AwakeTime, LOOK_EVERY } from './awake-time.ts';
import { freshHooksName } from './hooks-name.ts';
import { moduleTexts } from './modules.ts';
import { defaultLimits, type FromRealm, type Limits, type RunRequest } from './protocol.ts';
import type { RealmPort } from './realm-port.ts';
import { GoneRealm, SandboxError } from './sandbox-error.ts';

export type { Limits };

export interface RunOptions {
  /** The schedule: 0 has the world's exact latencies. */
  seed?: number;
  /** What the world does beside its usual course. */
  world?: World;
  limits?: Partial<Limits>;
  /** Stops the run; the trace so far is the result. */
  signal?: AbortSignal;
  /** A scenario of an exercise, by the name of its export, which calls what the program exports. */
  scenario?: { program: Program; name: string };
  /** The realm is to be used for another run, if this one leaves it clean. */
  again?: boolean;
}

/** Beyond its own limits a realm gets this many real ms; then it is ended from outside. */
const GRACE = 200;

/**
 * A realm that has answered at so many looks in a row with nothing to wait for, and done nothing in between, goes on no
 * more: its program broke what time is made of. Counted, not timed: a machine that is slow or asleep does not answer either.
 */
const STANDS_STILL = 40;

let lastRun = 0;

/**
 * One run in `port`'s realm. Resolves with the trace, whatever the program does.
 * @throws SandboxError when something that the program imports can't be had
 * @throws GoneRealm
 */
export async function runIn(
  port: RealmPort,
  program: Program,
  options: RunOptions = {},
): Promise<{ trace: Trace; clean: boolean }> {
  const { scenario, seed = 0, world, signal, again = false } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const run = ++lastRun;
  const sites = scenario ? [...program.sites, ...scenario.program.sites] : program.sites;
  const trace = new Trace(sites, locator(program));
  const imports = [...program.imports, ...(scenario?.program.imports ?? [])];
  const modules = await moduleTexts(imports, port.readModule);
  const loan = imports.some((name) => name === 'pg')
    ? await port.database.lend({ run, seed, patience: limits.query })
    : undefined;
  return new Promise((resolve, reject) => {
    let over = false;
    let answers = false;
    let asked = false;
    let outside = 0;
    let turns = -1;
    /** At how many looks in a row it had answered, and not gone on. */
    let still = 0;
    let heard: 'nothing' | 'still' | 'goes on' = 'nothing';
    const end = (clean: boolean) => {
      if (over) return;
      over = true;
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      port.onMessage = () => {};
      port.onEnd = () => {};
      loan?.giveBack();
      resolve({ trace, clean });
    };
    const kill = (outcome: 'limit' | 'stopped', limit?: string, allowed?: number) => {
      port.terminate();
      trace.close(outcome, limit, allowed);
      end(false);
    };
    const stop = () => kill('stopped');
    const silent = new AwakeTime();
    const taken = new AwakeTime();
    const watch = setInterval(() => {
      // What it has not been asked it can't have left unanswered: its own limit comes first.
      if (!asked) silent.restart();
      asked = true;
      // Who has computed answers all that it was asked meanwhile at once: that counts as one.
      if (heard !== 'nothing') still = heard === 'still' ? still + 1 : 0;
      heard = 'nothing';
      if (silent.look() > limits.turn + GRACE) kill('limit', 'no-answer', limits.turn);
      // It answers, but its clock stands still: something outside never came back.
      else if (taken.look() - outside > limits.total + limits.turn + GRACE)
        kill('limit', 'real-time-in-all', limits.total);
      else if (still === STANDS_STILL) kill('limit', 'broken');
      else port.send({ type: 'ping', ping: run });
    }, LOOK_EVERY);
    port.onMessage = (message: FromRealm) => {
      if (message.type === 'pong') {
        answers = true;
        asked = false;
        outside = loan ? message.outside : 0;
        if (message.waits || message.turns !== turns) heard = 'goes on';
        else if (heard === 'nothing') heard = 'still';
        turns = message.turns;
      }
      if (!('run' in message) || message.run !== run) return;
      silent.restart();
      try {
        if (message.type === 'part') trace.append(message.part);
        else if (message.type === 'done') end(message.clean);
      } catch (error) {
        if (!(error instanceof TraceError)) throw error;
        kill('limit', 'broken');
      }
      // Checking a long part takes time too, and is none of the realm's.
      silent.restart();
    };
    port.onEnd = (why) => {
      if (!answers) reject(new GoneRealm('What runs programs has ended by itself. Run again.'));
      if (why) kill('limit', why);
      else kill('stopped');
    };
    void loan?.lost.then((loss) => {
      if (loss.why === 'endless') return port.send({ type: 'database-lost', run });
      reject(new SandboxError(loss.message));
      kill('stopped');
    });
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    const database = loan?.port;
    // It answers before it begins.
    port.send({ type: 'ping', ping: run });
    port.send(
      {
        ...request(run, factoryFor(port, program), program, scenario),
        modules,
        database,
        seed,
        ...(world && { world }),
        limits,
        again,
      },
      database && [database],
    );
  });
}

function request(
  run: number,
  factory: string,
  program: Program,
  scenario: RunOptions['scenario'],
): Pick<RunRequest, 'type' | 'run' | 'program' | 'scenario'> {
  return {
    type: 'run',
    run,
    program: { factory, firstSite: 0 },
    ...(scenario && {
      scenario: {
        factory: freshHooksName(scenario.program),
        firstSite: program.sites.length,
        name: scenario.name,
      },
    }),
  };
}
