// E22-2.i fails: attempts-of-others-count
export const createConsumer = ({ seen, apply, deadLetter, maxAttempts }: any) => {
  const n = new Map();
  return async (job: any) => {
    if (!(await seen.add(job.id))) return 'ack';
    try {
      await apply(job);
      return 'ack';
    } catch {
      await seen.remove(job.id);
      n.set(job.id, (n.get(job.id) ?? 0) + 1);
      if (n.get(job.id) >= maxAttempts) {
        await deadLetter(job);
        return 'dead';
      }
      return 'retry';
    }
  };
};
