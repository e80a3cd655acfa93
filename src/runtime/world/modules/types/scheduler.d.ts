/** The global `scheduler` (Prioritized Task Scheduling), which TypeScript's own libraries do not have yet. */
type TaskPriority = 'user-blocking' | 'user-visible' | 'background';

interface Scheduler {
  /** Runs `callback` in a task of its own. The promise has its result, or rejects with the signal's reason. */
  postTask<T>(
    callback: () => T,
    options?: {
      signal?: AbortSignal | undefined;
      priority?: TaskPriority | undefined;
      /** Milliseconds, at least. */
      delay?: number | undefined;
    },
  ): Promise<Awaited<T>>;
  /** Gives the turn away, and goes on before other tasks of its priority. */
  yield(): Promise<void>;
}

declare var scheduler: Scheduler;
