import {
  inFlightAtStart,
  type Lanes,
  type RequestRow,
  type Rise,
  type Span,
} from '../../runtime/trace/index.ts';
import type { OverLimit, Ranks } from '../timeline/limited.ts';

/** The waits for requests that began while as many were in flight as may be. */
export function requestsOver(
  sent: readonly RequestRow[],
  limit: number,
  lanes: Lanes,
): OverLimit | undefined {
  const ranks = new Map<number, Ranks>();
  for (const [i, { row, count }] of inFlightAtStart(sent).entries()) {
    if (count > limit) ranks.set(row.id, [i + 1]);
  }
  return overLimit({ of: 'requests', limit }, lanes, ({ ref }) =>
    ref.kind === 'request' ? ranks.get(ref.id) : undefined,
  );
}

/** The waits that a task began at the instant in which it raised the level over the limit. */
export function risesOver(
  rises: readonly Rise[],
  limited: Pick<OverLimit, 'of' | 'limit'>,
  lanes: Lanes,
): OverLimit | undefined {
  const ranks = new Map<number, Map<number, number[]>>();
  for (const { at, task, count, nth } of rises) {
    if (count <= limited.limit) continue;
    const instants = ranks.get(task) ?? new Map<number, number[]>();
    const there = instants.get(at) ?? [];
    there.push(nth);
    ranks.set(task, instants.set(at, there));
  }
  return overLimit(limited, lanes, ({ from }, task) => ranks.get(task)?.get(from));
}

function overLimit(
  limited: Pick<OverLimit, 'of' | 'limit'>,
  { lanes }: Lanes,
  ranksOf: (span: Span, task: number) => Ranks | undefined,
): OverLimit | undefined {
  const all = new Map<Span, Ranks>();
  const tasks = new Map<number, Ranks>();
  for (const { task, spans } of lanes) {
    const over = spans.flatMap((span) => {
      const ranks = ranksOf(span, task) ?? [];
      if (ranks.length > 0) all.set(span, ranks);
      return ranks;
    });
    if (over.length > 0) tasks.set(task, over);
  }
  return all.size === 0 ? undefined : { ...limited, spans: all, tasks };
}
