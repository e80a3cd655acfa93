/** Where an answer sends a request on to (Fetch, "HTTP-redirect fetch"). */

import { $Request, $URL } from './originals.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Headers of a body that is not sent again. */
const OF_THE_BODY = [
  'content-encoding',
  'content-language',
  'content-location',
  'content-type',
  'content-length',
];

export const MOST_REDIRECTS = 20;

export const isRedirect = ({ status, headers }: Response): boolean =>
  REDIRECTS.has(status) && headers.has('location');

/** The next request; undefined when the address is none that can be fetched, or the body is gone. */
export function redirected(
  request: Request,
  { status, headers }: Response,
  body: Uint8Array<ArrayBuffer> | undefined | 'gone',
): { request: Request; body: Uint8Array<ArrayBuffer> | undefined } | undefined {
  const location = headers.get('location') as string;
  if (!$URL.canParse(location, request.url)) return undefined;
  const url = new $URL(location, request.url);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const { method, signal } = request;
  const becomesGet =
    (status <= 302 && method === 'POST') || (status === 303 && !/^(GET|HEAD)$/.test(method));
  const sent = becomesGet ? undefined : body;
  if (sent === 'gone') return undefined;
  const kept = new Headers(request.headers);
  if (becomesGet) for (const name of OF_THE_BODY) kept.delete(name);
  if (new $URL(request.url).origin !== url.origin) kept.delete('authorization');
  const next = new $Request(url, {
    method: becomesGet ? 'GET' : method,
    headers: kept,
    signal,
    ...(sent && { body: sent }),
  });
  return { request: next, body: sent };
}
