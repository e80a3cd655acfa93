// E22-2.f fails: last-attempt-may-succeed
export const createConsumer =
  ({ seen, apply, deadLetter, maxAttempts }: any) =>
  async (job: any) => {
    if (job.attempts >= maxAttempts) {
      await deadLetter(job);
      return 'dead';
    }
    if (!(await seen.add(job.id))) return 'ack';
    try {
      await apply(job);
      return 'ack';
    } catch {
      await seen.remove(job.id);
      return 'retry';
    }
  };
