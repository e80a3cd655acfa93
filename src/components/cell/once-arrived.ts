/** Fetches something when it is first asked for, and once; after a failure, who asks next tries again. */
export function onceArrived<T>(load: () => Promise<T>): () => Promise<T> {
  let arriving: Promise<T> | undefined;
  return async () => {
    arriving ??= load();
    try {
      return await arriving;
    } catch (error) {
      arriving = undefined;
      throw error;
    }
  };
}
