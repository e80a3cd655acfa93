/** A process that does what it is sent; see `Processes`. */

export type Answered<Result> = { result: Result } | { error: string };

export function serveTasks<Task, Result>(perform: (task: Task) => Promise<Result>): void {
  process.on('message', (task) => {
    perform(task as Task).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
  // Nobody is left who would ask.
  process.on('disconnect', () => process.exit());
}

function answer<Result>(answered: Answered<Result>): void {
  process.send?.(answered);
}
