// E18-2.i fails: waiting-beside-work
export function profile(spans: any[]) {
  const w = spans.filter((s) => s.kind === 'wait');
  const len = (s: any) => s.end - s.start;
  const wall = spans.length
    ? Math.max(...spans.map((s) => s.end)) - Math.min(...spans.map((s) => s.start))
    : 0;
  const busy = spans.filter((s) => s.kind === 'run').reduce((n, s) => n + len(s), 0);
  return {
    wall,
    busy,
    waiting: wall - busy,
    peak: Math.max(
      0,
      ...w.map((x) => w.filter((o) => o.start <= x.start && x.start < o.end).length),
    ),
    bottleneck: [...w].sort((a, b) => len(b) - len(a))[0]?.name,
  };
}
