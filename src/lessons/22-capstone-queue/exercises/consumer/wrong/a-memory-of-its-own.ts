// E22-2.h fails: table-is-shared
export const createConsumer = ({ seen, apply, deadLetter, maxAttempts }: any) => {
  const mine = new Set();
  return async (job: any) => {
    if (mine.has(job.id)) return 'ack';
    mine.add(job.id);
    try {
      await apply(job);
      await seen.add(job.id);
      return 'ack';
    } catch {
      mine.delete(job.id);
      if (job.attempts >= maxAttempts) {
        await deadLetter(job);
        return 'dead';
      }
      return 'retry';
    }
  };
};
