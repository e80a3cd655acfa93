// E18-2.k fails: waiting-with-waits-within
export function profile(spans: any[]) {
  const w = spans.filter((s) => s.kind === 'wait');
  let peak = 0;
  for (const a of w)
    peak = Math.max(peak, w.filter((b) => b.start <= a.start && a.start < b.end).length);
  const longest = w.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  let until = -Infinity,
    waiting = 0;
  for (const s of w.toSorted((a, b) => a.start - b.start)) {
    waiting += Math.max(0, s.end - Math.max(s.start, until));
    until = s.end;
  }
  return {
    wall: spans.length
      ? Math.max(...spans.map((s) => s.end)) - Math.min(...spans.map((s) => s.start))
      : 0,
    busy: spans.filter((s) => s.kind === 'run').reduce((n, s) => n + s.end - s.start, 0),
    waiting,
    peak,
    bottleneck: longest?.name,
  };
}
