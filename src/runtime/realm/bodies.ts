/**
 * `text`, `json` and their kin of `Response` and `Request`: they read the body's stream, which needs
 * microtasks only, and settle from an event of the clock; the platform's own take as many trips through the
 * event loop as the machine happens to need.
 */

import {
  $Promise,
  $Reflect,
  $Request,
  $Response,
  $TextDecoder,
  $TypeError,
  $WeakMap,
} from './originals.ts';
import type { RunState } from './run-state.ts';

interface Received {
  url: string;
  request: number;
}

type Body = Response | Request;
const readers = ['arrayBuffer', 'blob', 'bytes', 'json', 'text'] as const;

export class Bodies {
  readonly #run: RunState;
  readonly #received = new $WeakMap<object, Received>();

  constructor(run: RunState) {
    this.#run = run;
  }

  /** A response that came from the world, and from where. */
  received(response: Response, url: string, request: number): void {
    this.#received.set(response, { url, request });
  }

  /** Puts the readers, and the address of received responses, on the platform's prototypes. */
  install(): void {
    const bodies = this;
    for (const Class of [$Response, $Request]) {
      for (const how of readers) {
        Object.defineProperty(Class.prototype, how, {
          configurable: true,
          enumerable: true,
          writable: true,
          value: {
            [how]: function (this: Body) {
              return bodies.#read(this, how);
            },
          }[how],
        });
      }
    }
    Object.defineProperty($Response.prototype, 'url', {
      configurable: true,
      enumerable: true,
      get(this: Response) {
        return bodies.#received.get(this)?.url ?? $Reflect.apply(nativeUrl, this, []);
      },
    });
    Object.defineProperty($Response.prototype, 'clone', {
      configurable: true,
      enumerable: true,
      writable: true,
      value: function clone(this: Response): Response {
        const copy = $Reflect.apply(nativeClone, this, []) as Response;
        const origin = bodies.#received.get(this);
        if (origin) bodies.#received.set(copy, origin);
        return copy;
      },
    });
  }

  #read(body: Body, how: (typeof readers)[number]): Promise<unknown> {
    const { clock, known } = this.#run;
    const { promise, resolve, reject } = $Promise.withResolvers<unknown>();
    const request = this.#received.get(body)?.request;
    if (request !== undefined) known.promise(promise, 'body', request);
    void allBytes(body).then(
      (bytes) =>
        clock.after(0, () => {
          try {
            resolve(convert(bytes, how, body));
          } catch (error) {
            reject(error);
          }
        }),
      (error) => clock.after(0, () => reject(error)),
    );
    return promise;
  }
}

const nativeUrl = Object.getOwnPropertyDescriptor($Response.prototype, 'url')?.get as () => string;
const nativeClone = $Response.prototype.clone;

async function allBytes(body: Body): Promise<Uint8Array<ArrayBuffer>> {
  if (body.bodyUsed || body.body?.locked)
    throw new $TypeError('Body is unusable: it has already been read');
  if (!body.body) return new Uint8Array();
  const reader = body.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function convert(
  bytes: Uint8Array<ArrayBuffer>,
  how: (typeof readers)[number],
  body: Body,
): unknown {
  switch (how) {
    case 'arrayBuffer':
      return bytes.buffer;
    case 'bytes':
      return bytes;
    case 'blob':
      return new Blob([bytes], { type: body.headers.get('content-type') ?? '' });
    case 'json':
      return JSON.parse(new $TextDecoder().decode(bytes));
    default:
      return new $TextDecoder().decode(bytes);
  }
}
