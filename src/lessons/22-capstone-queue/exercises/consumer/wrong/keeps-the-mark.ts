// E22-2.b fails: failed-job-is-retried
export function createConsumer({ seen, apply, deadLetter, maxAttempts }: any) {
  return async (job: any) => {
    if (!(await seen.add(job.id))) return 'ack';
    try {
      await apply(job);
      return 'ack';
    } catch {
      if (job.attempts < maxAttempts) return 'retry';
      await deadLetter(job);
      return 'dead';
    }
  };
}
