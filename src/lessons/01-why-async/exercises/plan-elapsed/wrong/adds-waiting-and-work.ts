// E01-2.b fails: mixed
export function planElapsed(jobs: any[]) {
  const io = jobs.filter((j) => j.kind === 'io').map((j) => j.ms),
    cpu = jobs.filter((j) => j.kind === 'cpu').map((j) => j.ms);
  const s = (x: number[]) => x.reduce((a, b) => a + b, 0);
  return { sequential: s(io) + s(cpu), concurrent: Math.max(0, ...io) + s(cpu) };
}
