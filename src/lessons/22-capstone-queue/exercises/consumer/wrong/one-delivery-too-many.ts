// E22-2.d fails: poison-goes-to-dead-letter
export function createConsumer({ seen, apply, deadLetter, maxAttempts }: any) {
  return async (job: any) => {
    if (!(await seen.add(job.id))) return 'ack';
    try {
      await apply(job);
      return 'ack';
    } catch {
      await seen.remove(job.id);
      if (job.attempts <= maxAttempts) return 'retry';
      await deadLetter(job);
      return 'dead';
    }
  };
}
