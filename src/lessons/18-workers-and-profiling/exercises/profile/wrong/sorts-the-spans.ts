// E18-2.l fails: leaves-the-spans
export function profile(spans: any[]) {
  spans.sort((a, b) => a.start - b.start);
  const w = spans.filter((s) => s.kind === 'wait');
  let peak = 0;
  for (const a of w)
    peak = Math.max(peak, w.filter((b) => b.start <= a.start && a.start < b.end).length);
  const longest = w.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  let until = -Infinity,
    waiting = 0;
  for (const s of w) {
    waiting += Math.max(0, s.end - Math.max(s.start, until));
    until = Math.max(until, s.end);
  }
  return {
    wall: spans.length ? Math.max(...spans.map((s) => s.end)) - spans[0].start : 0,
    busy: spans.filter((s) => s.kind === 'run').reduce((n, s) => n + s.end - s.start, 0),
    waiting,
    peak,
    bottleneck: longest?.name,
  };
}
