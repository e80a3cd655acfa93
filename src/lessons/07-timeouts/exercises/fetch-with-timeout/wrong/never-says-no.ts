// E07-1.i fails: settles
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  return new Promise((resolve) => {
    fetch(url, { signal: AbortSignal.timeout(ms) })
      .then((r) => r.text())
      .then(resolve, (error) => console.error(error)); // printed, and then nothing
  });
}
