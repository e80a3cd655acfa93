import type { Borrowing, Connection, DatabaseUse } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { shortSql } from '../../runtime/trace/readings/short-sql.ts';
import { Grid } from '../timeline/Grid.tsx';
import { Plot } from '../timeline/Plot.tsx';
import { shownLine } from '../timeline/shown-line.ts';
import { Bars, type Stretch } from './Bars.tsx';
import { databaseWords } from './database-words.ts';
import { Holds } from './Holds.tsx';
import { PanelTransport } from './PanelTransport.tsx';
import { Prose } from './Prose.tsx';
import { Queries } from './Queries.tsx';
import { type PanelProps, usePanel } from './use-panel.ts';

/** A lane for each connection, with who holds it; the queue for them; and every query. */
export function Database(props: PanelProps & { use: DatabaseUse }) {
  const { use, onLine } = props;
  const panel = usePanel(props);
  const { frame, now, nameOf } = panel;
  const { axis, last } = frame;
  return (
    <div class="tl-fig" role="group" aria-label="Connections over time" onKeyDown={panel.onKey}>
      <PanelTransport panel={panel} />
      <Plot
        axis={axis}
        now={now}
        class="tl-slots"
        slider={panel.slider}
        ruler={panel.ruler}
        cornerRight="busy"
        under={
          <svg width="100%" height="100%">
            <Grid axis={axis} />
          </svg>
        }
      >
        <ol class="tl-lanes">
          {use.connections.map((connection) => (
            <li class="lane" aria-label={sentence(connection, nameOf)}>
              <span class="lane-name">
                <span class="nm">connection {connection.client}</span>
              </span>
              <div class="lane-track" aria-hidden="true">
                <Bars stretches={uses(connection, last)} axis={axis} now={now} />
                <Holds connection={connection} axis={axis} last={last} nameOf={nameOf} />
              </div>
              <span class="lane-out">{busy(connection, last)} %</span>
            </li>
          ))}
          {use.queue.map((waiting) => (
            <li class="lane lane-q" aria-label={queueSentence(waiting, nameOf)}>
              <span class="lane-name">
                <span class="nm">{nameOf(waiting.task)}</span>
                <span class="lane-badge">queue</span>
              </span>
              <div class="lane-track" aria-hidden="true">
                <Bars
                  stretches={[
                    {
                      from: waiting.asked,
                      to: waiting.out ?? last,
                      class: waiting.out === undefined ? 'span-lock is-open' : 'span-lock',
                      label: (
                        <>
                          {shownLine(waiting.site) !== undefined && (
                            <i class="wl">{shownLine(waiting.site)}</i>
                          )}
                          waits for a client
                        </>
                      ),
                    },
                  ]}
                  axis={axis}
                  now={now}
                />
              </div>
              <span class="lane-out">
                {waiting.out === undefined ? 'never' : formatMs(waiting.out - waiting.asked)}
              </span>
            </li>
          ))}
        </ol>
      </Plot>
      <p class="reading">
        <Prose text={databaseWords(use, now, nameOf)} />
      </p>
      <Queries queries={use.queries} now={now} nameOf={nameOf} onLine={onLine} />
    </div>
  );
}

/** Queries, and between them the time in which a holder does not use its connection. */
function uses({ holds, queries, transactions }: Connection, last: number): Stretch[] {
  const stretches: Stretch[] = queries.map(({ start, sent, end, sql, outcome }) => ({
    from: sent ?? start,
    to: end ?? last,
    class: ['span-query', outcome === 'failed' && 'is-bad', outcome === 'open' && 'is-open']
      .filter(Boolean)
      .join(' '),
    label: shortSql(sql),
  }));
  stretches.sort((a, b) => a.from - b.from);
  const held = [
    ...holds.map(({ out, back }) => ({ from: out, to: back ?? last })),
    ...transactions.map(({ from, to }) => ({ from, to: to ?? last })),
  ];
  const idle: Stretch[] = [];
  for (const { from, to } of held) {
    let reached = from ?? last;
    for (const query of stretches) {
      if (query.to <= reached || query.from >= to) continue;
      if (query.from > reached) idle.push(idleFrom(reached, query.from));
      reached = Math.max(reached, query.to);
    }
    if (to > reached) idle.push(idleFrom(reached, to));
  }
  return [...stretches, ...idle].sort((a, b) => a.from - b.from || b.to - a.to);
}

const idleFrom = (from: number, to: number): Stretch => ({
  from,
  to,
  class: 'span-held',
  label: 'held, idle',
});

/** How much of the run queries ran on it, in percent. */
function busy({ queries }: Connection, last: number): number {
  const ran = queries.reduce(
    (sum, { start, sent, end }) => sum + (end ?? last) - (sent ?? start),
    0,
  );
  return last === 0 ? 0 : Math.round((ran / last) * 100);
}

function sentence(
  { client, holds, queries }: Connection,
  nameOf: (task: number) => string,
): string {
  const held = holds.map(
    ({ task, out = 0, back }) =>
      `held by ${nameOf(task)} from ${formatMs(out)}${back === undefined ? ' on' : ` to ${formatMs(back)}`}`,
  );
  return [`connection ${client}`, ...held, `${queries.length} queries`].join(', ');
}

function queueSentence({ task, asked, out }: Borrowing, nameOf: (task: number) => string): string {
  const until = out === undefined ? 'and never got one' : `until ${formatMs(out)}`;
  return `${nameOf(task)} waited for a client from ${formatMs(asked)} ${until}`;
}
