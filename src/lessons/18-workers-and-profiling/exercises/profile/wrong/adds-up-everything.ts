// E18-2.d fails: wall
export function profile(spans: any[]) {
  const d = (s: any) => s.end - s.start;
  const sum = (x: any[]) => x.reduce((n, s) => n + d(s), 0);
  const w = spans.filter((s) => s.kind === 'wait');
  return {
    wall: sum(spans),
    busy: sum(spans.filter((s) => s.kind === 'run')),
    waiting: sum(w),
    peak: w.length,
    bottleneck: [...w].sort((a, b) => d(b) - d(a))[0]?.name,
  };
}
