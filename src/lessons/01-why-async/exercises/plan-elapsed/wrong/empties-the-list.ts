// E01-2.g fails: pure
export function planElapsed(jobs: { kind: 'io' | 'cpu'; ms: number }[]) {
  let seq = 0,
    io = 0,
    cpu = 0;
  while (jobs.length) {
    const j = jobs.pop()!;
    seq += j.ms;
    if (j.kind === 'io') io = Math.max(io, j.ms);
    else cpu += j.ms;
  }
  return { sequential: seq, concurrent: Math.max(io, cpu) };
}
