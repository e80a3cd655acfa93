// E01-2.h fails: leaves-the-list
export function planElapsed(jobs: { kind: 'io' | 'cpu'; ms: number }[]) {
  const sequential = jobs.reduce((sum, { ms }) => sum + ms, 0);
  const longest = jobs.sort((a, b) => a.ms - b.ms).findLast(({ kind }) => kind === 'io');
  const cpu = jobs.filter(({ kind }) => kind === 'cpu').reduce((sum, { ms }) => sum + ms, 0);
  return { sequential, concurrent: Math.max(longest?.ms ?? 0, cpu) };
}
