export interface Span {
  name: string;
  kind: 'run' | 'wait';
  start: number;
  end: number;
}
export function profile(spans: Span[]) {
  const waits = spans.filter((s) => s.kind === 'wait').sort((a, b) => a.start - b.start);
  const busy = spans.filter((s) => s.kind === 'run').reduce((n, s) => n + s.end - s.start, 0);
  let waiting = 0,
    reach = -Infinity;
  for (const s of waits) {
    waiting += Math.max(0, s.end - Math.max(s.start, reach));
    reach = Math.max(reach, s.end);
  }
  const edges = waits
    .flatMap((s) => [
      [s.end, -1],
      [s.start, +1],
    ])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]); // ends before starts
  let open = 0,
    peak = 0;
  for (const [, d] of edges) peak = Math.max(peak, (open += d));
  const longest = waits.reduce((m, s) => (s.end - s.start > m.end - m.start ? s : m), waits[0]);
  return {
    wall: Math.max(...spans.map((s) => s.end)) - Math.min(...spans.map((s) => s.start)),
    busy,
    waiting,
    peak,
    bottleneck: longest?.name,
  };
}
