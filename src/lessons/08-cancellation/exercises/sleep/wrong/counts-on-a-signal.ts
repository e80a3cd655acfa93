// E08-1.j fails: sleeps
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal!.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const t = setTimeout(resolve, ms);
    signal!.onabort = () => {
      clearTimeout(t);
      reject(signal!.reason);
    };
  });
}
