// E04-3.d fails: rejects-at-first-failure
export async function gatherKeyed(o: Record<string, PromiseLike<unknown>>) {
  const k = Object.keys(o);
  const s = await Promise.allSettled(Object.values(o));
  const bad: any = s.find((x) => x.status === 'rejected');
  if (bad) throw bad.reason;
  return Object.fromEntries(k.map((n, i) => [n, (s[i] as any).value]));
}
