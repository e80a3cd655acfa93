/** One run of a program in this realm: its parts put together, and its start. */

import type { Progress, RunRequest } from '../sandbox/protocol.ts';
import { ABSENT } from '../trace/fields.ts';
import { Log } from '../trace/log.ts';
import type { Part } from '../trace/part.ts';
import { TRACE_VERSION } from '../trace/version.ts';
import { inject } from '../world/faults.ts';
import { injectConnections } from '../world/live/connections.ts';
import { connect } from '../world/net.ts';
import { Aborts } from './aborts.ts';
import { PROGRAM } from './ahead.ts';
import { Bodies } from './bodies.ts';
import { seededChance } from './chance.ts';
import { Clock, type Due } from './clock.ts';
import { DatabaseLink } from './database-link.ts';
import { Encoder } from './encode/encoder.ts';
import { Ending } from './ending.ts';
import type { Evaluate } from './evaluate.ts';
import { EventTargets } from './event-targets.ts';
import { Fetcher } from './fetch.ts';
import { installGlobals } from './globals.ts';
import { Guard } from './guard.ts';
import { Known } from './known.ts';
import { Leaks } from './leaks.ts';
import { Listeners } from './listeners.ts';
import { LocalAddresses } from './local-addresses.ts';
import { recordMainSettled } from './main-settled.ts';
import { evaluateModules, type Modules } from './modules.ts';
import { networkOf } from './network.ts';
import { whenSettled } from './originals.ts';
import { Outbox } from './outbox.ts';
import { OwnServers } from './own-servers.ts';
import { PerformanceTimeline } from './performance-timeline.ts';
import { Programs } from './programs.ts';
import { RealTime } from './real-time.ts';
import { Record } from './record.ts';
import { Rejections } from './rejections.ts';
import type { RunState } from './run-state.ts';
import { evaluateScenario } from './scenario-scope.ts';
import { scenario } from './scenario-tools.ts';
import { startScenario } from './start-scenario.ts';
import { Streams } from './streams.ts';
import { Tasks } from './tasks.ts';
import { ClockReader } from './time.ts';
import { Timers } from './timers.ts';
import { timersPromises } from './timers-promises.ts';
import { worldAccess } from './world-access.ts';

export interface RunEvents {
  part(part: Part): void;
  done(): void;
}

const FIRST_TASK = 1;

/** Its parts are put together, and the globals are its own, before anybody asks for it. */
export class Run {
  readonly #state: RunState;
  readonly #ending: Ending;
  readonly #rejections: Rejections;
  readonly #guard: Guard;
  readonly #outbox: Outbox;
  readonly #reader: ClockReader;
  readonly #streams: Streams;
  readonly #programs: Programs;
  readonly #time = new RealTime();
  #database: DatabaseLink | undefined;
  #modules: Modules = {};
  #started = false;
  #main = FIRST_TASK;
  /** Set when it begins. */
  #request!: RunRequest;
  #events!: RunEvents;

  /** @param memory bytes that the realm holds, where somebody knows */
  constructor(memory?: () => number) {
    const log = new Log(() => this.#outbox.send());
    const clock = new Clock({
      mayFire: (due) => this.#mayFire(due),
      onRest: () => this.#ending.rest(),
      onError: (error) => this.unhandled(error),
    });
    const record = new Record(log, clock);
    const tasks = new Tasks();
    this.#state = {
      clock,
      record,
      tasks,
      known: new Known(new Encoder()),
      leaks: new Leaks(),
      timeline: new PerformanceTimeline(),
      servers: new OwnServers(clock),
      targets: new EventTargets(),
      unkept: { lines: 0, site: undefined },
      printed: () => this.#outbox.line(),
      controller: () => aborts.controller(),
      report: (error) => this.unhandled(error),
      actor: () => tasks.current?.actor ?? 'reader',
      takePlace: () => tasks.takePlace(),
    };
    this.#reader = new ClockReader(this.#state);
    this.#streams = new Streams(this.#state);
    this.#outbox = new Outbox(log, (part) => this.#events.part(part));
    this.#ending = new Ending(
      this.#state,
      { time: this.#time, memory },
      {
        onEnd: () => {
          this.#reader.endTurn();
          this.#streams.look();
          return this.#main;
        },
        onOver: () => {
          this.#outbox.send();
          this.#programs.stop();
          this.#events.done();
        },
      },
    );
    this.#rejections = new Rejections(this.#state, this.#ending);
    this.#guard = new Guard(this.#ending, this.#outbox);
    const bodies = new Bodies(this.#state);
    const addresses = new LocalAddresses(clock);
    const fetcher = new Fetcher(this.#state, bodies, addresses);
    const timers = new Timers(this.#state);
    const listeners = new Listeners(this.#state);
    const aborts = new Aborts(this.#state, timers, listeners);
    this.#programs = new Programs(this.#guard, (actor) => ({
      'node:timers/promises': timersPromises(timers, this.#state),
      ...this.#modules,
      ...(actor === 'scenario' && { '#exercise': { scenario } }),
    }));
    installGlobals({
      run: this.#state,
      timers,
      reader: this.#reader,
      fetcher,
      addresses,
      bodies,
      listeners,
      aborts,
      streams: this.#streams,
    });
  }

  /** From here on its real time counts, and chance and the world are as they were asked for. */
  begin(request: RunRequest, events: RunEvents): void {
    const { seed, limits, database, world = {} } = request;
    this.#request = request;
    this.#events = events;
    this.#time.begin();
    this.#outbox.begin();
    this.#ending.limits = limits;
    if (database) this.#database = new DatabaseLink(database, this.#state.clock, this.#time);
    seededChance(seed);
    connect(networkOf(this.#state, seed));
    inject(world);
    injectConnections(world);
  }

  /** Evaluates the program and starts it; the clock does the rest. */
  async start(evaluate: Evaluate): Promise<void> {
    const { program, scenario, modules, seed } = this.#request;
    const run = this.#state;
    // First the world's modules, then the scenario: what they use are originals.
    const faults = this.#request.world ?? {};
    const access = worldAccess(run, this.#reader, { faults, database: this.#database });
    this.#modules = await evaluateModules(modules, evaluate, access);
    const scenarios = scenario && (await evaluateScenario(evaluate, scenario.factory));
    const factory = await evaluate(program.factory, PROGRAM);
    run.record.write('run-start', 'world', 0, { version: TRACE_VERSION, seed });
    this.#guard.turn();
    const main = scenarios
      ? startScenario(
          run,
          this.#programs,
          this.#request,
          { scenario: scenarios, answer: factory },
          (task) => {
            this.#main = task;
          },
        )
      : this.#programs.start(run, factory, {
          actor: 'reader',
          mainName: 'main',
          firstSite: program.firstSite,
        });
    whenSettled<unknown>(
      main,
      // What a module exports is not what a run is about.
      (value) => this.#mainSettled('fulfilled', scenario ? value : undefined),
      (error) => this.#mainSettled('rejected', error),
    );
    run.clock.start();
    this.#started = true;
  }

  /** What its host is told of it when it asks. */
  get progress(): Progress {
    const { turns, isOutside } = this.#state.clock;
    return { outside: this.#time.outside, turns, waits: isOutside || !this.#started };
  }

  /** A query never came to an end. */
  databaseLost(): void {
    this.#ending.queryWithoutEnd(this.#database?.site);
  }

  /** The program could not even be started. */
  crash(error: unknown): void {
    this.#mainSettled('rejected', error);
    this.#ending.finish();
  }

  /** A rejection that nobody handled, or an error that nobody caught. */
  unhandled(reason: unknown): void {
    this.#rejections.unhandled(reason);
  }

  handledLate(reason: unknown): void {
    this.#rejections.handledLate(reason);
  }

  #mainSettled(outcome: 'fulfilled' | 'rejected', value: unknown): void {
    if (this.#ending.over) return;
    this.#ending.mainSettled(outcome);
    recordMainSettled(this.#state, this.#main, outcome, value);
  }

  /** Between two turns; false when the run has ended here. */
  #mayFire(due: Due): boolean {
    this.#reader.endTurn();
    this.#streams.look();
    if (!this.#ending.allows(due)) return false;
    this.#outbox.turn();
    this.#guard.turn();
    const { tasks } = this.#state;
    tasks.cause = ABSENT;
    tasks.current = undefined;
    return true;
  }
}
