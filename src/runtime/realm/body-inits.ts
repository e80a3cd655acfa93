/**
 * `Response` and `Request` as a program makes them of blobs and forms: the body is a stream whose bytes come in virtual
 * time, and a form's boundary is not drawn by chance.
 */

import { inPlaceOf } from './in-place-of.ts';
import { multipart } from './multipart.ts';
import { $Request, $Response } from './originals.ts';
import type { ResponseHeaders } from './response-headers.ts';

type Init = { body?: unknown; headers?: HeadersInit } | undefined;

export const bodyClasses = (headers: ResponseHeaders): { [name: string]: unknown } => ({
  Response: inPlaceOf($Response, {
    made: (response: Response) => headers.guard(response, 'response'),
    args: ([body, init, ...rest]) => {
      const streamed = streamOf(body, init?.headers);
      return streamed
        ? [streamed.body, { ...init, headers: streamed.headers }]
        : [body, init, ...rest];
    },
  }),
  Request: inPlaceOf($Request, {
    args: ([input, init, ...rest]: [unknown, Init]) => {
      const inherited = input instanceof $Request ? input.headers : undefined;
      const streamed = streamOf(init?.body, init?.headers ?? inherited);
      return streamed ? [input, { ...init, ...streamed, duplex: 'half' }] : [input, init, ...rest];
    },
  }),
});

function streamOf(
  body: unknown,
  given: HeadersInit | undefined,
): { body: ReadableStream; headers: Headers } | undefined {
  const form = body instanceof FormData ? multipart(body) : undefined;
  const blob = form?.body ?? body;
  if (!(blob instanceof Blob)) return undefined;
  const headers = new Headers(given);
  const type = form?.contentType ?? blob.type;
  if (type && !headers.has('content-type')) headers.set('content-type', type);
  return { body: blob.stream(), headers };
}
