// E07-1.a fails: nothing-in-flight
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  let t: any;
  const timer = new Promise<never>((_, rej) => {
    t = setTimeout(() => rej(new DOMException('late', 'TimeoutError')), ms);
  });
  try {
    return await Promise.race([fetch(url).then((r) => r.text()), timer]);
  } finally {
    clearTimeout(t);
  }
}
