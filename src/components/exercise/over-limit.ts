import { inFlightAtStart, type Lanes, type RequestRow } from '../../runtime/trace/index.ts';
import type { Limited } from '../timeline/limited.ts';

/** Which requests began while as many were in flight as may be, by the lanes whose waits show them. */
export function overLimit(
  sent: readonly RequestRow[],
  limit: number,
  { lanes }: Lanes,
): Limited['over'] {
  const all = new Map<number, number>();
  for (const [i, { row, count }] of inFlightAtStart(sent).entries()) {
    if (count > limit) all.set(row.id, i + 1);
  }
  const over = new Map<number, { limit: number; ranks: Map<number, number> }>();
  if (all.size === 0) return over;
  for (const { task, spans } of lanes) {
    for (const { ref } of spans) {
      const rank = ref.kind === 'request' ? all.get(ref.id) : undefined;
      if (rank === undefined) continue;
      const { ranks } = over.get(task) ?? { ranks: new Map<number, number>() };
      over.set(task, { limit, ranks: ranks.set(ref.id, rank) });
    }
  }
  return over;
}
