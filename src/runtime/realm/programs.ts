/** The programs of one run, each with its hooks: the reader's, and the scenario that calls it. */

import type { Actor } from '../trace/event.ts';
import { List } from '../trace/list.ts';
import type { Exported, Factory } from './evaluate.ts';
import type { Guard } from './guard.ts';
import { Hooks } from './hooks.ts';
import type { RunState } from './run-state.ts';

export class Programs {
  readonly #guard: Guard;
  readonly #modules: (actor: Actor) => object;
  readonly #hooks = new List<Hooks>();

  /** @param modules what a program may import by a bare name, made anew for each */
  constructor(guard: Guard, modules: (actor: Actor) => object) {
    this.#guard = guard;
    this.#modules = modules;
  }

  /** Starts a program as a task of its own; resolves with what it exports. */
  start(
    { record, tasks, known, servers }: RunState,
    factory: Factory,
    { actor, mainName, firstSite }: { actor: Actor; mainName: string; firstSite: number },
  ): Promise<Exported> {
    const modules = this.#modules(actor);
    const guard = this.#guard;
    const hooks = new Hooks({
      record,
      tasks,
      known,
      servers,
      guard,
      actor,
      firstSite,
      mainName,
      modules,
    });
    this.#hooks.push(hooks);
    hooks.begin();
    const exported = factory({ hooks, modules });
    tasks.current = undefined;
    return exported;
  }

  /** The run is over: each program stops at its next guard. */
  stop(): void {
    for (let i = 0; i < this.#hooks.length; i++) (this.#hooks[i] as Hooks).budget = 0;
  }
}
