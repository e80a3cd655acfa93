export interface Job {
  id: string;
  attempts: number;
}
export interface Deps {
  seen: {
    add(id: string): Promise<boolean>;
    has(id: string): Promise<boolean>;
    remove(id: string): Promise<void>;
  };
  apply(j: Job): Promise<void>;
  deadLetter(j: Job): Promise<void>;
  maxAttempts: number;
}
export function createConsumer({ seen, apply, deadLetter, maxAttempts }: Deps) {
  return async (job: Job): Promise<'ack' | 'retry' | 'dead'> => {
    if (!(await seen.add(job.id))) return 'ack'; // one atomic "insert if absent" decides who does the work
    try {
      await apply(job);
      return 'ack';
    } catch {
      await seen.remove(job.id); // not done: let the redelivery try again
      if (job.attempts < maxAttempts) return 'retry';
      await deadLetter(job);
      return 'dead';
    }
  };
}
