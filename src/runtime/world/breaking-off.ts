import { HttpResponse } from 'msw/http';

/** The same response, whose body breaks off: the connection is lost after so many chunks. */
export function breakingOff(response: Response, { after }: { after: number }): Response {
  const reader = response.body?.getReader();
  let left = after;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await reader?.read();
        if (left-- > 0 && next?.value) controller.enqueue(next.value);
        else controller.error(new TypeError('the connection is lost'));
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  const { status, statusText, headers } = response;
  return new HttpResponse(body, { status, statusText, headers });
}
