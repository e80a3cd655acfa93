// E01-2.f fails: mixed
export function planElapsed(jobs: { kind: 'io' | 'cpu'; ms: number }[]) {
  let t = 0,
    end = 0,
    seq = 0;
  for (const j of jobs) {
    seq += j.ms;
    if (j.kind === 'cpu') {
      t += j.ms;
      end = Math.max(end, t);
    } else end = Math.max(end, t + j.ms);
  }
  return { sequential: seq, concurrent: end };
}
