import type { Body, Header } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { bodyText } from './body-text.ts';

/** The longest text, in characters, that is open before anybody asks for it. */
const OPEN = 400;

/** What a request or a response carried: it unfolds to its beginning, and says how much follows. */
export function ExchangeBody({
  body,
  headers,
  sent,
}: {
  body: Body;
  headers: readonly Header[];
  sent: boolean;
}) {
  const { text, left } = bodyText(body, headers);
  const size = `${grouped(body.bytes)} bytes of body ${sent ? 'sent' : 'read'}`;
  if (text === undefined) return <p>{body.bytes === 0 ? size : `${size}, which are no text`}</p>;
  return (
    <details class="net-body" open={text.length <= OPEN}>
      <summary>{size}</summary>
      <pre class="http" tabIndex={0} role="group" aria-label={size}>
        {text}
      </pre>
      {left > 0 && <p>{grouped(left)} bytes more are not kept.</p>}
    </details>
  );
}
