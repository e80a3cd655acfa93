/** Server-sent events: where a parcel is, from its making to its arrival (HTML, "server-sent events"). */

import { HttpResponse } from 'msw/http';
import { type ServerSentEventMessage, sse } from 'msw/sse';
import { trackingKinds } from '../data.ts';
import { latencyOf } from '../latency-of.ts';
import { latency } from '../net.ts';
import { routes } from '../routes.ts';

/** Virtual ms before each event. */
const EVERY = 250;
/** How many events one connection brings. */
const AT_A_TIME = 4;
/** How long a client waits until it asks again, in virtual ms. */
const RETRY = 1000;

interface Tracked {
  parcel: string;
  kind: string;
}
type Message = ServerSentEventMessage<{ message: Tracked }>;

export const trackingHandlers = [
  sse<{ message: Tracked }>(routes.tracking.url, async ({ request, client, finalize }) => {
    const seen = Number(request.headers.get('last-event-id')) || 0;
    await latencyOf(routes.tracking, request);
    // There will be no more of them: that is how a client is told not to come back.
    if (seen >= trackingKinds.length) throw new HttpResponse(null, { status: 204 });
    let left = false;
    finalize(() => {
      left = true;
    });
    void (async () => {
      client.send({ retry: RETRY });
      for (const message of messagesAfter(seen)) {
        await latency(`${request.url} event`, EVERY);
        if (left) return;
        client.send(message);
      }
      client.close();
    })();
  }),
];

const messagesAfter = (seen: number): Message[] =>
  trackingKinds
    .map((kind, i) => ({ id: String(i + 1), data: { parcel: 'LP-0001', kind } }))
    .slice(seen, seen + AT_A_TIME);
