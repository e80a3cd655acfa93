/** The co-operative's client of its job queue. It delivers at least once: handlers should be idempotent. */
declare module '@lanternpost/queue' {
  export interface Job {
    id: string;
    /** How often the job was given out, this time included. */
    attempts: number;
  }

  export interface Queue {
    /**
     * The next job, first in, first out. It is yours for 1,000 ms; then it is given out again. `receive` never says that
     * there is none: it waits. Takes 20 ms.
     */
    receive(options?: { signal?: AbortSignal }): Promise<Job>;
    /** The job is done. Takes 10 ms. */
    ack(job: Job): Promise<void>;
    /** The job goes back, behind those that wait. Takes 10 ms. */
    nack(job: Job): Promise<void>;
    /** How many jobs nobody has acknowledged yet. */
    left(): number;
  }

  /** A queue with `jobs` jobs, `j1` and on. */
  export function createQueue(jobs: number): Queue;
}
