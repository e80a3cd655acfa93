import type { Exchange, Header } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { shortUrl } from '../../runtime/trace/readings/short-url.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { ExchangeBody } from './ExchangeBody.tsx';
import { Prose } from './Prose.tsx';
import { routeOf } from './route-of.ts';

/** One request whole: what was sent, what came back, and who answered. */
export function ExchangeDetail({
  exchange,
  onLine,
}: {
  exchange: Exchange;
  onLine: (line: number) => void;
}) {
  const {
    method,
    url,
    site,
    start,
    headersAt,
    end,
    status,
    sent,
    upload,
    received,
    body,
    message,
  } = exchange;
  const route = routeOf(method, url);
  const at = shownLine(site);
  return (
    <div class="net-detail">
      <div>
        <p class="nd">
          Sent{' '}
          <span>
            {formatMs(start)}
            {at !== undefined && (
              <>
                ,{' '}
                <button type="button" class="at" onClick={() => onLine(at)}>
                  line {at}
                </button>
              </>
            )}
          </span>
        </p>
        <pre class="http">
          <b>{method}</b> {shortUrl(url)}
          {headerLines(sent)}
        </pre>
        {upload && <ExchangeBody body={upload} headers={sent} sent />}
      </div>
      <div>
        <p class="nd">
          Received{' '}
          <span>
            {headersAt === undefined ? '' : formatMs(headersAt)}
            {received && end !== undefined && `, read by ${formatMs(end)}`}
          </span>
        </p>
        {received === undefined ? (
          <p>{message ?? `Nothing: it was ${exchange.outcome}.`}</p>
        ) : (
          <>
            <pre class="http">
              <b>{status}</b>
              {headerLines(received)}
            </pre>
            <ExchangeBody body={body} headers={received} sent={false} />
          </>
        )}
      </div>
      <div>
        <p class="nd">Answered by</p>
        {route === undefined ? (
          <p>No handler of this world: it is a network error.</p>
        ) : (
          <p>
            <code>{`http.${route.method.toLowerCase()}('${shortUrl(route.url)}')`}</code>
            {route.latency !== null && `, after ${formatMs(route.latency)}`}:{' '}
            <Prose text={route.answers} />.
          </p>
        )}
      </div>
    </div>
  );
}

const headerLines = (headers: readonly Header[]): string =>
  headers.map(([name, value]) => `\n${name}: ${value}`).join('');
