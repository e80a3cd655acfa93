// E18-2.h fails: no-wait-no-bottleneck
export function profile(spans: any[]) {
  const w = spans.filter((s) => s.kind === 'wait').sort((a, b) => a.start - b.start);
  const len = (s: any) => s.end - s.start;
  let waiting = 0,
    till = -Infinity;
  for (const s of w) {
    if (s.end > till) {
      waiting += s.end - Math.max(till, s.start);
      till = s.end;
    }
  }
  return {
    wall: Math.max(...spans.map((s) => s.end)) - Math.min(...spans.map((s) => s.start)),
    busy: spans.filter((s) => s.kind === 'run').reduce((n, s) => n + len(s), 0),
    waiting,
    peak: Math.max(
      0,
      ...w.map((x) => w.filter((o) => o.start <= x.start && x.start < o.end).length),
    ),
    bottleneck: [...w].sort((a, b) => len(b) - len(a))[0]!.name,
  };
}
