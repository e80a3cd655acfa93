// E01-2.a fails: cpu-adds-up
export function planElapsed(jobs: any[]) {
  const ms = jobs.map((j) => j.ms);
  return { sequential: ms.reduce((a, b) => a + b, 0), concurrent: Math.max(0, ...ms) };
}
