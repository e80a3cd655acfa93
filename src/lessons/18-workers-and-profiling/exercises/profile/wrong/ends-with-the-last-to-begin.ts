// E18-2.j fails: wall-ends-with-the-latest
export function profile(spans: any[]) {
  const w = spans.filter((s) => s.kind === 'wait');
  let peak = 0;
  for (const a of w)
    peak = Math.max(peak, w.filter((b) => b.start <= a.start && a.start < b.end).length);
  const longest = w.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const s0 = spans.toSorted((a, b) => a.start - b.start);
  let until = -Infinity,
    waiting = 0;
  for (const s of w.toSorted((a, b) => a.start - b.start)) {
    waiting += Math.max(0, s.end - Math.max(s.start, until));
    until = Math.max(until, s.end);
  }
  return {
    wall: spans.length ? s0.at(-1).end - s0[0].start : 0,
    busy: spans.filter((s) => s.kind === 'run').reduce((n, s) => n + s.end - s.start, 0),
    waiting,
    peak,
    bottleneck: longest?.name,
  };
}
