// E18-2.a fails: waiting-is-a-union
export function profile(spans: any[]) {
  const w = spans.filter((s) => s.kind === 'wait');
  const d = (s: any) => s.end - s.start;
  const sum = (x: any[]) => x.reduce((n, s) => n + d(s), 0);
  const e = w
    .flatMap((s) => [
      [s.end, -1],
      [s.start, 1],
    ])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let o = 0,
    p = 0;
  for (const [, k] of e) p = Math.max(p, (o += k));
  return {
    wall: Math.max(...spans.map((s) => s.end)) - Math.min(...spans.map((s) => s.start)),
    busy: sum(spans.filter((s) => s.kind === 'run')),
    waiting: sum(w),
    peak: p,
    bottleneck: w.sort((a, b) => d(b) - d(a))[0]?.name,
  };
}
