/** The files of a program that has several: linked when its factory is called, then evaluated as modules are. */

import { bare } from './bare.ts';
import type { Exported } from './evaluate.ts';
import { type Capability, CyclicModule, evaluateGraph } from './module-graph.ts';
import { moduleNamespace } from './module-namespace.ts';
import { $Promise, $Reflect, whenSettled } from './originals.ts';
import type { TaskLog } from './task-log.ts';
import type { Task } from './tasks.ts';

/** A file as the compiler has written it (`compiler/factory.ts`). */
export interface FileText {
  name: string;
  /** The numbers of the files that it names, in its order. */
  requests: readonly number[];
  /** What its namespace shows. */
  exports: readonly (readonly [name: string, read: () => unknown])[];
  /** It has an `await` at its top level. */
  waits: boolean;
  /** The first step of the generator hands the file's variables to the others, the second one evaluates it. */
  body(task: Task, end: End): () => Generator | AsyncGenerator;
}

/** What a file that waits calls at the end of its body. */
interface End {
  done(): void;
  failed(error: unknown): void;
}

const stepOf = (generator: object): (() => unknown) =>
  Object.getPrototypeOf(generator).prototype.next;
const nextOf = stepOf(function* () {});
const nextOfAsync = stepOf(async function* () {});

export class LinkedFiles {
  readonly #texts: readonly FileText[];
  readonly #log: TaskLog;
  readonly #main: Task;
  readonly #modules: readonly CyclicModule[];
  readonly #namespaces = new Map<number, object>();
  /** An asynchronous generator stands at its first `yield` one tick after it was asked. */
  readonly #linked = new $Promise<void>((resolve) => resolve());
  /** Where the file that failed waited. */
  #failedAt: number | undefined;

  /** @param main the task that evaluates them all */
  constructor(texts: readonly FileText[], log: TaskLog, main: Task) {
    this.#texts = texts;
    this.#log = log;
    this.#main = main;
    this.#modules = texts.map((text) => this.#link(text));
    for (const [number, module] of this.#modules.entries()) {
      const { requests } = texts[number] as FileText;
      module.requests = requests.map((request) => this.#modules[request] as CyclicModule);
    }
  }

  namespace(number: number): object {
    const known = this.#namespaces.get(number);
    const namespace = known ?? moduleNamespace((this.#texts[number] as FileText).exports);
    this.#namespaces.set(number, namespace);
    return namespace;
  }

  /** Evaluates main and what it asks for. */
  evaluate(): Promise<Exported> {
    const log = this.#log;
    const main = this.#main;
    return this.#evaluated(0, {
      fulfilled: (namespace) => {
        log.ends(main);
        return bare({ exports: namespace });
      },
      rejected: (error) => {
        log.fails(main, error, this.#failedAt);
        log.ends(main);
      },
    });
  }

  /** `import()` of one of the files; undefined when there is none of that name. */
  import(specifier: unknown): Promise<object> | undefined {
    if (typeof specifier !== 'string' || !specifier.startsWith('./')) return undefined;
    const number = this.#texts.findIndex(({ name }) => name === specifier.replace(/^(\.\/)+/, ''));
    if (number < 0) return undefined;
    return this.#evaluated(number, { fulfilled: (namespace) => namespace, rejected: () => {} });
  }

  /** @param told its `fulfilled` says what becomes of the namespace */
  #evaluated<T extends object>(
    number: number,
    told: { fulfilled(namespace: object): T; rejected(error: unknown): void },
  ): Promise<T> {
    return new $Promise((resolve, reject) => {
      const fulfilled = () => resolve(told.fulfilled(this.namespace(number)));
      const rejected = (error: unknown) => {
        told.rejected(error);
        reject(error);
      };
      const evaluate = () =>
        whenSettled(evaluateGraph(this.#modules[number] as CyclicModule), fulfilled, rejected);
      whenSettled(this.#linked, evaluate, reject);
    });
  }

  #link({ body, waits }: FileText): CyclicModule {
    const { tasks } = this.#log;
    // All of them are main; but each waits by itself.
    const task = { ...this.#main };
    let capability: Capability | undefined;
    const end: End = {
      done: () => {
        tasks.current = undefined;
        capability?.resolve();
      },
      failed: (error) => {
        this.#failedAt ??= task.waitsAt;
        this.#log.runs(task, 0);
        tasks.current = undefined;
        capability?.reject(error);
      },
    };
    const generator = body(task, end)();
    const step = () => $Reflect.apply(waits ? nextOfAsync : nextOf, generator, []);
    step();
    return new CyclicModule(waits, (given) => {
      capability = given;
      tasks.current = task;
      try {
        step();
      } finally {
        tasks.current = undefined;
      }
    });
  }
}
