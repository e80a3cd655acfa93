import type { Connection, DatabaseUse } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';

/** What the database does at `now`, in a sentence or two; code stands in backticks, what is stressed between stars. */
export function databaseWords(
  { connections, queue, queries }: DatabaseUse,
  now: number,
  nameOf: (task: number) => string,
): string {
  const at = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && from <= now && now < (to ?? Number.POSITIVE_INFINITY);
  const held = connections.filter(({ holds }) => holds.some(({ out, back }) => at(out, back)));
  const busy = connections.filter((each) =>
    each.queries.some(({ start, sent, end }) => at(sent ?? start, end)),
  );
  const idle = held.filter((each) => !busy.includes(each));
  const waiting = queue.filter(({ asked, out }) => at(asked, out));
  const sentences: string[] = [];
  if (held.length === 0 && busy.length === 0) sentences.push('No connection is in use.');
  for (const connection of busy) sentences.push(`Connection ${connection.client} runs a query.`);
  for (const connection of idle) {
    const holder = connection.holds.find(({ out, back }) => at(out, back));
    sentences.push(
      `\`${nameOf(holder?.task ?? 0)}\` holds connection ${connection.client} and *asks nothing of it*.`,
    );
  }
  if (waiting.length > 0) {
    const who =
      waiting.length === 1
        ? `\`${nameOf(waiting[0]?.task ?? 0)}\` waits`
        : `${waiting.length} tasks wait`;
    sentences.push(`${who} for a client.`);
  }
  const end = Math.max(0, ...queries.map((each) => each.end ?? each.start));
  const total = connections.reduce((sum, each) => sum + heldFor(each, end), 0);
  const worked = queries.reduce(
    (sum, { start, sent, end: to }) => sum + (to ?? end) - (sent ?? start),
    0,
  );
  if (total > 0)
    sentences.push(
      `Over the whole run clients were held for ${formatMs(total)} and worked for ${formatMs(worked)}.`,
    );
  return sentences.join(' ');
}

const heldFor = ({ holds }: Connection, end: number): number =>
  holds.reduce((sum, { out, back }) => sum + (out === undefined ? 0 : (back ?? end) - out), 0);
