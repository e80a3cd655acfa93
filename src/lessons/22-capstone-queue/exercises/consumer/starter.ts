export interface Job {
  id: string;
  attempts: number;
}
export function createConsumer(d: {
  seen: {
    add(id: string): Promise<boolean>;
    has(id: string): Promise<boolean>;
    remove(id: string): Promise<void>;
  };
  apply(j: Job): Promise<void>;
  deadLetter(j: Job): Promise<void>;
  maxAttempts: number;
}): (job: Job) => Promise<'ack' | 'retry' | 'dead'> {
  throw new Error('not written yet');
}
