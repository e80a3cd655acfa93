export function planElapsed(jobs: { kind: 'io' | 'cpu'; ms: number }[]): {
  sequential: number;
  concurrent: number;
} {
  throw new Error('not written yet');
}
