// E22-2.e fails: duplicate-acked-not-reapplied
export function createConsumer({ apply, deadLetter, maxAttempts }: any) {
  return async (job: any) => {
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
