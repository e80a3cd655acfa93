import { useState } from 'preact/hooks';
import { type Exchange, hasFailed, type SocketRow } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { shortUrl } from '../../runtime/trace/readings/short-url.ts';
import { Grid } from '../timeline/Grid.tsx';
import { Mark } from '../timeline/Mark.tsx';
import { Plot } from '../timeline/Plot.tsx';
import { percent } from '../timeline/ticks.ts';
import { Bars, type Stretch } from './Bars.tsx';
import { ExchangeDetail } from './ExchangeDetail.tsx';
import { More } from './More.tsx';
import { PanelTransport } from './PanelTransport.tsx';
import { useFirst } from './use-first.ts';
import { type PanelProps, usePanel } from './use-panel.ts';

interface Props extends PanelProps {
  exchanges: readonly Exchange[];
  sockets: readonly SocketRow[];
}

/** Above so many rows, the later ones wait for a click. */
const MOST_ROWS = 60;

/** Every request as a row of a waterfall: pale until the first byte, solid while its body arrives. */
export function Network(props: Props) {
  const { exchanges, sockets, onLine } = props;
  const panel = usePanel(props);
  const { frame, now, nameOf } = panel;
  const [chosen, choose] = useState<Exchange | undefined>(undefined);
  const { axis } = frame;
  const end = frame.last;
  const { shown: rows, ...rest } = useFirst(exchanges, MOST_ROWS);
  const last = useFirst(sockets, MOST_ROWS);
  return (
    <div class="tl-fig" role="group" aria-label="Requests over time" onKeyDown={panel.onKey}>
      <PanelTransport panel={panel} />
      <Plot
        axis={axis}
        now={now}
        class="tl-net"
        slider={panel.slider}
        ruler={panel.ruler}
        corner={
          <span class="nw nw-h">
            <span />
            <span>request</span>
            <span>status</span>
            <span class="nw-by">sent by</span>
          </span>
        }
        cornerRight="took"
        under={
          <svg width="100%" height="100%">
            <Grid axis={axis} />
          </svg>
        }
      >
        <ol class="tl-lanes">
          {rows.map((row) => {
            const failed = hasFailed(row);
            const outcome =
              row.outcome === 'aborted' || row.outcome === 'cancelled' ? 'cancelled' : 'failed';
            const open = chosen?.id === row.id;
            return (
              <li
                class={['lane', open && 'is-sel', row.start > now && 'is-future']
                  .filter(Boolean)
                  .join(' ')}
                aria-label={sentence(row, nameOf(row.task))}
              >
                <button
                  type="button"
                  class="lane-name"
                  aria-expanded={open}
                  onClick={() => choose(open ? undefined : row)}
                >
                  <span class="nw">
                    <span class="nw-m">{row.retryOf === undefined ? row.method : ''}</span>
                    <span class="nw-p" title={row.url}>
                      {row.retryOf === undefined ? shortUrl(row.url) : 'again'}
                    </span>
                    <span class={`nw-s ${failed ? (outcome === 'failed' ? 'bad' : 'cx') : ''}`}>
                      {row.headersAt !== undefined && row.headersAt <= now ? row.status : '–'}
                    </span>
                    <span class="nw-by">{nameOf(row.task)}</span>
                  </span>
                </button>
                <div class="lane-track" aria-hidden="true">
                  <Bars stretches={phases(row, end)} axis={axis} now={now} />
                  <svg class="marks" width="100%" height="100%" overflow="visible">
                    {failed && row.end !== undefined && (
                      <Mark x={percent(row.end, axis)} outcome={outcome} />
                    )}
                  </svg>
                </div>
                <span class="lane-out">
                  {row.end === undefined ? (
                    <span class="dim-t">open</span>
                  ) : (
                    formatMs(row.end - row.start)
                  )}
                </span>
              </li>
            );
          })}
          {last.shown.map((socket) => (
            <li
              class={socket.start > now ? 'lane is-future' : 'lane'}
              aria-label={socketSentence(socket)}
            >
              <span class="lane-name">
                <span class="nw">
                  <span class="nw-m">{socket.api === 'WebSocket' ? 'WS' : 'SSE'}</span>
                  <span class="nw-p" title={socket.url}>
                    {shortUrl(socket.url)}
                  </span>
                  <span class="nw-s">{socket.code ?? '–'}</span>
                  <span class="nw-by">{nameOf(socket.task)}</span>
                </span>
              </span>
              <div class="lane-track" aria-hidden="true">
                <Bars stretches={life(socket, end)} axis={axis} now={now} />
              </div>
              <span class="lane-out">
                {socket.received} in, {socket.sent} out
              </span>
            </li>
          ))}
        </ol>
      </Plot>
      <More {...rest} />
      <More {...last} />
      {chosen ? (
        <ExchangeDetail exchange={chosen} onLine={onLine} />
      ) : (
        <p class="reading">{inFlightAt(exchanges, now)}</p>
      )}
    </div>
  );
}

/** Waiting for the first byte, then reading the body. */
function phases({ start, headersAt, end, outcome }: Exchange, last: number): Stretch[] {
  const to = end ?? last;
  const open = outcome === 'open' ? ' is-open' : '';
  if (headersAt === undefined) return [{ from: start, to, class: `span-request${open}` }];
  return [
    { from: start, to: headersAt, class: 'span-request' },
    { from: headersAt, to, class: `span-body${open}` },
  ];
}

function life({ start, ready, end }: SocketRow, last: number): Stretch[] {
  const to = end ?? last;
  const open = end === undefined ? ' is-open' : '';
  if (ready === undefined) return [{ from: start, to, class: `span-request${open}` }];
  return [
    { from: start, to: ready, class: 'span-request' },
    { from: ready, to, class: `span-body${open}` },
  ];
}

function sentence(row: Exchange, by: string): string {
  const what = `${row.method} ${shortUrl(row.url)}${row.retryOf === undefined ? '' : ', again'}`;
  const status = row.status === undefined ? 'no answer' : `status ${row.status}`;
  const until = row.end === undefined ? 'still open' : `${row.outcome} at ${formatMs(row.end)}`;
  return `${what}, sent by ${by} at ${formatMs(row.start)}, ${status}, ${until}`;
}

function socketSentence({ api, url, start, end, received, sent }: SocketRow): string {
  const until = end === undefined ? 'still open' : `closed at ${formatMs(end)}`;
  return `${api} ${shortUrl(url)}, opened at ${formatMs(start)}, ${until}, ${received} messages in, ${sent} out`;
}

function inFlightAt(exchanges: readonly Exchange[], now: number): string {
  const sent = exchanges.filter(({ start }) => start <= now);
  const open = sent.filter(({ end = Number.POSITIVE_INFINITY }) => end > now);
  const plural = (count: number): string => `${grouped(count)} request${count === 1 ? '' : 's'}`;
  if (sent.length === 0) return 'No request has been sent yet.';
  if (open.length === 0) return `Nothing is in flight. ${plural(sent.length)} so far.`;
  return `${plural(open.length)} in flight, of ${grouped(sent.length)} sent so far.`;
}
