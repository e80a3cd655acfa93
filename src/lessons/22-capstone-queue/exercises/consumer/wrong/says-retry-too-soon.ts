// E22-2.j fails: free-before-retry
export function createConsumer(d: any) {
  return async (job: any) => {
    if (!(await d.seen.add(job.id))) return 'ack';
    try {
      await d.apply(job);
      return 'ack';
    } catch {
      void d.seen.remove(job.id);
      if (job.attempts >= d.maxAttempts) {
        await d.deadLetter(job);
        return 'dead';
      }
      return 'retry';
    }
  };
}
