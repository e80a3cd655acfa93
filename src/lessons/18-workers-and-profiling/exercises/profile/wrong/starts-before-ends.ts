// E18-2.e fails: touching-spans-do-not-overlap
export function profile(spans: any[]) {
  const waits = spans.filter((s) => s.kind === 'wait').sort((a, b) => a.start - b.start);
  const length = (s: any) => s.end - s.start;
  let waiting = 0;
  let reach = -Infinity;
  for (const s of waits) {
    waiting += Math.max(0, s.end - Math.max(s.start, reach));
    reach = Math.max(reach, s.end);
  }
  const open = (at: number) => waits.filter((s) => s.start <= at && at <= s.end).length; // both ends belong to it
  return {
    wall: Math.max(...spans.map((s) => s.end)) - Math.min(...spans.map((s) => s.start)),
    busy: spans.filter((s) => s.kind === 'run').reduce((n, s) => n + length(s), 0),
    waiting,
    peak: Math.max(0, ...waits.map((s) => open(s.start))),
    bottleneck: [...waits].sort((a, b) => length(b) - length(a))[0]?.name,
  };
}
