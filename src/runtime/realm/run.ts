/** One run of a program in this realm, from an empty log to `run-end`. */

import type { Limits, RunRequest } from '../sandbox/protocol.ts';
import type { Actor, TraceEvent } from '../trace/event.ts';
import { ABSENT } from '../trace/fields.ts';
import { Log } from '../trace/log.ts';
import type { Part } from '../trace/part.ts';
import { TRACE_VERSION } from '../trace/version.ts';
import { connect } from '../world/net.ts';
import { Bodies } from './bodies.ts';
import { Clock, type Due } from './clock.ts';
import { Encoder } from './encode.ts';
import { Fetcher } from './fetch.ts';
import { installGlobals } from './globals.ts';
import { Guard } from './guard.ts';
import { Hooks } from './hooks.ts';
import { Known } from './known.ts';
import { modulesFor } from './modules.ts';
import { realNow, whenSettled } from './originals.ts';
import { fraction } from './random.ts';
import { Record } from './record.ts';
import type { RunState } from './run-state.ts';
import { complete, scenario, scenarioTools } from './scenario-tools.ts';
import { Tasks } from './tasks.ts';
import { ClockReader } from './time.ts';
import { Timers } from './timers.ts';

/** Virtual ms for which a run goes on after main has settled, to see what was left behind. */
const TAIL = 10_000;
/** Real ms between two parts of a trace while a run goes on. */
const PART_EVERY = 16;
/** Real ms between two parts while a program computes and does not let go. */
const BUSY_PART_EVERY = 50;
const PART_EVENTS = 50_000;

type End = TraceEvent<'run-end'>;
type Factory = (realm: object) => Promise<object>;
/** `name` is what the engine's stacks call the script. */
export type Evaluate = (factory: string, name: string) => Promise<Factory>;

export interface RunEvents {
  part(part: Part): void;
  done(): void;
}

export class Run {
  readonly #request: RunRequest;
  readonly #limits: Limits;
  readonly #events: RunEvents;
  readonly #log = new Log();
  readonly #tasks = new Tasks();
  readonly #known = new Known(new Encoder());
  readonly #began = realNow();
  readonly #clock: Clock;
  readonly #record: Record;
  readonly #guard: Guard;
  readonly #reader: ClockReader;
  readonly #timers: Timers;
  readonly #fetcher: Fetcher;
  readonly #state: RunState;
  readonly #hooks: Hooks[] = [];
  #main = 1;
  #settled: { at: number; outcome: 'fulfilled' | 'rejected' } | undefined;
  #over = false;
  #sentAt = realNow();

  constructor(request: RunRequest, events: RunEvents) {
    this.#request = request;
    this.#limits = request.limits;
    this.#events = events;
    this.#clock = new Clock({
      mayFire: (due) => this.#mayFire(due),
      onRest: () => this.#rest(),
      onError: (error) => this.uncaught(error),
    });
    this.#record = new Record(this.#log, this.#clock);
    this.#state = {
      clock: this.#clock,
      record: this.#record,
      tasks: this.#tasks,
      known: this.#known,
      seed: request.seed,
      actor: () => this.#tasks.current?.actor ?? 'reader',
      takePlace: () => this.#takePlace(),
    };
    const run = this;
    this.#guard = new Guard({
      onLook: (site, taken) => this.#look(site, taken),
      get over() {
        return run.#over;
      },
    });
    this.#reader = new ClockReader(this.#state);
    this.#timers = new Timers(this.#state);
    const bodies = new Bodies(this.#state);
    this.#fetcher = new Fetcher(this.#state, bodies);
    installGlobals({
      run: this.#state,
      timers: this.#timers,
      reader: this.#reader,
      fetcher: this.#fetcher,
      bodies,
    });
    this.#connectWorld();
  }

  /** Evaluates the program and starts it; the clock does the rest. */
  async start(evaluate: Evaluate): Promise<void> {
    const { scenario, program, seed } = this.#request;
    // Scenarios are loaded first, so that what they use are originals.
    const scenarios = scenario && (await evaluate(scenario.factory, 'scenarios.js'));
    const factory = await evaluate(program.factory, 'program.js');
    this.#record.write('run-start', 'world', 0, { version: TRACE_VERSION, seed });
    this.#guard.turn();
    const main = scenario
      ? this.#scenario(scenarios as Factory, factory, scenario.name)
      : this.#load(factory, program.firstSite, 'reader', 'main');
    this.#tasks.current = undefined;
    whenSettled(
      main,
      (value) => this.#mainSettled('fulfilled', value),
      (error) => this.#mainSettled('rejected', error),
    );
    this.#clock.start();
  }

  /** The program could not even be started. */
  crash(error: unknown): void {
    this.#mainSettled('rejected', error);
    this.#finish();
  }

  /** An error that nobody caught, thrown outside of any promise. */
  uncaught(error: unknown): void {
    if (this.#over) return;
    this.#rejection('unhandled', error);
  }

  /** The host reports a rejection that nobody handled. */
  unhandled(reason: unknown): void {
    if (!this.#over) this.#rejection('unhandled', reason);
  }

  handledLate(reason: unknown): void {
    if (!this.#over) this.#rejection('handled-late', reason);
  }

  #rejection(how: 'unhandled' | 'handled-late', reason: unknown): void {
    this.#record.write('rejection', 'reader', 0, {
      how,
      error: this.#known.encoder.encode(reason),
      stack: this.#known.stack(reason),
    });
  }

  #load(
    factory: Factory,
    firstSite: number,
    actor: 'reader' | 'scenario',
    name: string,
  ): Promise<object> {
    const modules = {
      ...modulesFor(this.#timers, this.#state),
      ...(actor === 'scenario' && { '#exercise': { scenario } }),
    };
    const { record, tasks, known } = this.#state;
    const hooks = new Hooks({
      record,
      tasks,
      known,
      guard: this.#guard,
      actor,
      firstSite,
      mainName: name,
      modules,
    });
    this.#hooks.push(hooks);
    hooks.begin();
    const exports = factory({ hooks, modules });
    this.#tasks.current = undefined;
    return exports;
  }

  async #scenario(scenarios: Factory, factory: Factory, name: string): Promise<unknown> {
    const { program, scenario } = this.#request;
    const firstSite = scenario?.firstSite ?? 0;
    const exported = (await this.#load(scenarios, firstSite, 'scenario', 'scenarios')) as {
      [name: string]: { run: (answer: object, tools: object) => Promise<unknown> };
    };
    const answer = await this.#load(factory, program.firstSite, 'reader', 'answer');
    const promise = exported[name]?.run(
      complete(answer),
      scenarioTools(this.#state),
    ) as Promise<unknown>;
    this.#main = this.#known.taskOf(promise) ?? this.#main;
    this.#tasks.current = undefined;
    return promise;
  }

  #mainSettled(outcome: 'fulfilled' | 'rejected', value: unknown): void {
    if (this.#over) return;
    this.#settled = { at: this.#clock.now, outcome };
    const { encoder } = this.#known;
    this.#record.write('main-settled', 'reader', this.#main, {
      outcome,
      // What a module exports is not what a run is about.
      value: encoder.encode(outcome === 'fulfilled' && !this.#request.scenario ? undefined : value),
      stack: outcome === 'rejected' ? this.#known.stack(value) : undefined,
    });
    for (const { id, site } of this.#fetcher.open()) {
      this.#record.write('leak', 'reader', 0, { what: 'request', id, site });
    }
    for (const { id, site } of this.#timers.open()) {
      this.#record.write('leak', 'reader', 0, { what: 'timer', id, site });
    }
  }

  #mayFire(due: Due): boolean {
    this.#reader.endTurn();
    if (this.#settled) {
      if (due.at > this.#settled.at + TAIL) return this.#finish();
    } else if (due.at > this.#limits.virtual) {
      return this.#end({ outcome: 'limit', limit: 'virtual-time' });
    }
    if (this.#clock.now === due.at && this.#clock.firedAtThisInstant >= this.#limits.timers) {
      return this.#end({ outcome: 'limit', limit: 'timers' });
    }
    if (this.#log.count > this.#limits.events)
      return this.#end({ outcome: 'limit', limit: 'events' });
    const now = realNow();
    if (now - this.#began > this.#limits.total) {
      return this.#end({ outcome: 'limit', limit: 'real-time' });
    }
    if (now - this.#sentAt > PART_EVERY || this.#log.pending >= PART_EVENTS) this.#send();
    this.#guard.turn();
    this.#tasks.cause = ABSENT;
    this.#tasks.current = undefined;
    return true;
  }

  /** A program that does not let go: the trace so far is sent, until it has had its time. */
  #look(site: number, taken: number): void {
    if (taken > this.#limits.turn) this.#end({ outcome: 'limit', limit: 'real-time', site });
    else if (this.#log.count > this.#limits.events)
      this.#end({ outcome: 'limit', limit: 'events', site });
    else if (realNow() - this.#sentAt > BUSY_PART_EVERY) this.#send();
  }

  /** Nothing is due: the run is over, and main may wait for ever. */
  #rest(): void {
    this.#reader.endTurn();
    if (this.#settled) this.#finish();
    else this.#end({ outcome: 'deadlock' });
  }

  #finish(): false {
    return this.#end({ outcome: this.#settled?.outcome === 'rejected' ? 'failed' : 'finished' });
  }

  #end({
    outcome,
    limit,
    site,
  }: {
    outcome: End['outcome'];
    limit?: string;
    site?: number;
  }): false {
    if (this.#over) return false;
    this.#reader.endTurn();
    this.#record.write('run-end', 'world', this.#main, { outcome, limit, site });
    this.#over = true;
    this.#clock.stop();
    this.#send();
    this.#events.done();
    for (const hooks of this.#hooks) hooks.budget = 0;
    return false;
  }

  #send(): void {
    this.#sentAt = realNow();
    this.#events.part(this.#log.take());
  }

  #takePlace(): { site: number | undefined; actor: Actor } {
    for (const hooks of this.#hooks) {
      const site = hooks.takePlace();
      if (site !== undefined) return { site, actor: hooks.main.actor };
    }
    return { site: undefined, actor: this.#state.actor() };
  }

  #connectWorld(): void {
    const { seed } = this.#request;
    const clock = this.#clock;
    connect({
      seed,
      fraction,
      wait: (ms, order, done) => {
        clock.endOutside();
        if (ms === Number.POSITIVE_INFINITY) return;
        clock.after(
          ms,
          () => {
            clock.beginOutside();
            done();
          },
          order,
        );
      },
      effect: (what, value) => {
        this.#record.write('effect', 'world', 0, {
          what,
          value: this.#known.encoder.encode(value),
        });
      },
    });
  }
}
