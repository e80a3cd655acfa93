// E22-2.a fails: 100-schedules
export function createConsumer({ seen, apply, deadLetter, maxAttempts }: any) {
  return async (job: any) => {
    if (await seen.has(job.id)) return 'ack';
    try {
      await apply(job);
      await seen.add(job.id);
      return 'ack';
    } catch {
      if (job.attempts < maxAttempts) return 'retry';
      await deadLetter(job);
      return 'dead';
    }
  };
}
