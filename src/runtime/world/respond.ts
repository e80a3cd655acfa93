/** The world's answer to a request: MSW asks the handlers, in their order, and the first that matches answers. */

import { type HttpHandler, HttpResponse } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';
import { breakingOff } from './breaking-off.ts';
import { faultOf } from './faults.ts';
import { handlers } from './handlers.ts';

/** Handlers by what an address must begin with for them: MSW's own search tries one after another. */
const byBeginning = Map.groupBy(handlers, ({ info }) => beginning(new URL(String(info.path))));

/** Undefined when nothing answers. */
export async function respond(request: Request): Promise<Response | undefined> {
  const asked = request.method === 'HEAD' ? asGet(request) : request;
  const all = candidates(asked.url);
  const response =
    (await answer(all, asked)) ??
    (asked.method === 'GET' ? await answer(all, asEventStream(asked)) : undefined);
  const fault = faultOf(asked);
  if (fault && 'lostAnswer' in fault) return HttpResponse.error();
  if (response && fault && 'brokenBody' in fault) return breakingOff(response, fault.brokenBody);
  if (response && asked !== request) return withoutBody(response);
  return response;
}

/** MSW would say on the console what it does. */
const answer = (among: HttpHandler[], request: Request) =>
  getResponse(among, request, { quiet: true });

function candidates(address: string): HttpHandler[] {
  const url = new URL(address);
  return byBeginning.get(beginning(url)) ?? byBeginning.get(`${url.origin}/*`) ?? [];
}

/** The origin and the first segment of the path. */
function beginning({ origin, pathname }: URL): string {
  return `${origin}/${pathname.split('/')[1]}`;
}

/** What answers GET answers HEAD, without a body (RFC 9110, 9.3.2). */
const asGet = ({ url, headers, signal }: Request): Request => new Request(url, { headers, signal });

/** MSW's `sse` answers those only who ask for events by name; a server that has nothing else answers all. */
function asEventStream({ url, headers, signal }: Request): Request {
  const accepting = new Headers(headers);
  accepting.set('accept', 'text/event-stream');
  return new Request(url, { headers: accepting, signal });
}

function withoutBody({ status, statusText, headers }: Response): Response {
  return new HttpResponse(null, { status, statusText, headers });
}
