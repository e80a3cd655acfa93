/** Processes of ours that do one task after another, a few at a time: one that hangs or dies takes no other with it. */

import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answered } from './serve-tasks.ts';

/** A process ended in the middle of a task, or took so long that it was ended. */
export class ProcessEnded extends Error {
  override name = 'ProcessEnded';
  /** It was ended for taking so long. */
  readonly late: boolean;

  constructor(message: string, late = false) {
    super(message);
    this.late = late;
  }
}

export interface ProcessOptions {
  /** How each is started. */
  fork?: ForkOptions;
  /** Real ms for one task. */
  patience?: number;
}

export class Processes<Task extends object, Result> {
  readonly #script: string;
  readonly #options: ProcessOptions;
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  /** Those who wait for a place, the first come first. */
  readonly #waiting: (() => void)[] = [];
  #places = availableParallelism();

  /** @param script what each of them runs: it calls `serveTasks` */
  constructor(script: URL, options: ProcessOptions = {}) {
    this.#script = fileURLToPath(script);
    this.#options = options;
  }

  /**
   * Has one of them do it, as soon as one is free.
   * @throws ProcessEnded, or an Error with what the task threw
   */
  async run(task: Task): Promise<Result> {
    if (this.#places > 0) this.#places--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const child = this.#idle.pop() ?? this.#start();
    try {
      return await this.#answer(child, task);
    } finally {
      if (this.#all.has(child)) this.#idle.push(child);
      const next = this.#waiting.shift();
      if (next) next();
      else this.#places++;
    }
  }

  /** Ends them all. */
  close(): void {
    for (const child of this.#all) this.#end(child);
  }

  #start(): ChildProcess {
    const child = fork(this.#script, {
      serialization: 'advanced',
      ...this.#options.fork,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#all.add(child);
    child.once('exit', () => this.#all.delete(child));
    return child;
  }

  #end(child: ChildProcess): void {
    this.#all.delete(child);
    child.kill('SIGKILL');
  }

  #answer(child: ChildProcess, task: Task): Promise<Result> {
    const { patience } = this.#options;
    return new Promise((resolve, reject) => {
      const late =
        patience !== undefined &&
        setTimeout(() => {
          settle();
          this.#end(child);
          reject(new ProcessEnded(`it was not done after ${patience / 1000} s`, true));
        }, patience);
      const onExit = (code: number | null, signal: string | null) => {
        settle();
        reject(new ProcessEnded(`its process ended (${signal ?? `exit code ${code}`})`));
      };
      const onMessage = (answered: Answered<Result>) => {
        settle();
        if ('result' in answered) resolve(answered.result);
        else reject(new Error(answered.error));
      };
      const settle = () => {
        if (late) clearTimeout(late);
        child.off('exit', onExit).off('message', onMessage);
      };
      child.on('exit', onExit).on('message', onMessage);
      child.send(task);
    });
  }
}
