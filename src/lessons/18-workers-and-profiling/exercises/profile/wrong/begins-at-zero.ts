// E18-2.c fails: starts-anywhere
export function profile(spans: any[]) {
  const w = spans.filter((s) => s.kind === 'wait').sort((a, b) => a.start - b.start);
  const d = (s: any) => s.end - s.start;
  let waiting = 0,
    r = -Infinity;
  for (const s of w) {
    waiting += Math.max(0, s.end - Math.max(s.start, r));
    r = Math.max(r, s.end);
  }
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
    wall: Math.max(...spans.map((s) => s.end)),
    busy: spans.filter((s) => s.kind === 'run').reduce((n, s) => n + d(s), 0),
    waiting,
    peak: p,
    bottleneck: [...w].sort((a, b) => d(b) - d(a))[0]?.name,
  };
}
