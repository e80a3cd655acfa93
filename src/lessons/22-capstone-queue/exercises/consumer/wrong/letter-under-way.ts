// E22-2.g fails: dead-letter-awaited
export const createConsumer =
  ({ seen, apply, deadLetter, maxAttempts }: any) =>
  async (job: any) => {
    if (!(await seen.add(job.id))) return 'ack';
    try {
      await apply(job);
      return 'ack';
    } catch {
      await seen.remove(job.id);
      if (job.attempts >= maxAttempts) {
        deadLetter(job);
        return 'dead';
      }
      return 'retry';
    }
  };
