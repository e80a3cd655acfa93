/**
 * `text`, `json` and their kin of `Response` and `Request`: they read the body's stream, which needs
 * microtasks only, and settle from an event of the clock; the platform's own take as many trips through the
 * event loop as the machine happens to need.
 */

import { checkLength } from './bounds/texts.ts';
import { ARRIVES } from './exchange.ts';
import {
  $Promise,
  $Reflect,
  $Request,
  $Response,
  $TextDecoder,
  $TypeError,
  $WeakMap,
  whenSettled,
} from './originals.ts';
import { ResponseHeaders } from './response-headers.ts';
import type { RunState } from './run-state.ts';
import { allBytes } from './upload.ts';

/** What a response says of where it came from; the constructor cannot be told. */
interface Received {
  url: string;
  redirected: boolean;
  type: ResponseType;
  request: number;
}

type Body = Response | Request;
const readers = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'] as const;

export class Bodies {
  readonly headers = new ResponseHeaders();
  readonly #run: RunState;
  readonly #received = new $WeakMap<object, Received>();
  readonly #sent = new $WeakMap<object, Uint8Array<ArrayBuffer>>();

  constructor(run: RunState) {
    this.#run = run;
  }

  /** A response that came from the world. */
  received(response: Response, from: Received): void {
    this.#received.set(response, from);
    this.headers.guard(response, 'immutable');
  }

  /** A request that a server of the world gets: it reads the body at once. */
  sent(request: Request, body: Uint8Array<ArrayBuffer>): void {
    this.#sent.set(request, body);
  }

  /** Puts the readers, and the address of received responses, on the platform's prototypes. */
  install(): void {
    const bodies = this;
    this.headers.install();
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
    for (const [name, native] of Object.entries(nativeGetters)) {
      Object.defineProperty($Response.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: Response) {
          const from = bodies.#received.get(this);
          return from ? from[name as keyof typeof nativeGetters] : $Reflect.apply(native, this, []);
        },
      });
    }
    Object.defineProperty($Response.prototype, 'clone', {
      configurable: true,
      enumerable: true,
      writable: true,
      value: function clone(this: Response): Response {
        const copy = $Reflect.apply(nativeClone, this, []) as Response;
        const origin = bodies.#received.get(this);
        if (origin) bodies.received(copy, origin);
        return copy;
      },
    });
  }

  #read(body: Body, how: (typeof readers)[number]): Promise<unknown> {
    const { clock, known } = this.#run;
    const { promise, resolve, reject } = $Promise.withResolvers<unknown>();
    const sent = this.#sent.get(body);
    const request = this.#received.get(body)?.request;
    if (request !== undefined) known.promise(promise, 'body', request);
    const settle = (bytes: Uint8Array<ArrayBuffer>) => {
      if (how === 'formData') return this.#form(bytes, body, resolve, reject);
      try {
        resolve(convert(bytes, how, body));
      } catch (error) {
        reject(error);
      }
    };
    if (sent) settle(sent);
    else {
      whenSettled(
        readAll(body),
        (bytes) => clock.after(0, () => settle(bytes), ARRIVES),
        (error) => clock.after(0, () => reject(error), ARRIVES),
      );
    }
    return promise;
  }

  /** The platform takes a form apart, in real time. */
  #form(
    bytes: Uint8Array<ArrayBuffer>,
    { headers }: Body,
    resolve: (form: FormData) => void,
    reject: (error: unknown) => void,
  ): void {
    const back = this.#run.clock.outside();
    const type = headers.get('content-type') ?? '';
    const whole = new $Response(bytes, { headers: { 'content-type': type } });
    whenSettled<FormData>(
      $Reflect.apply(nativeFormData, whole, []),
      (form) => back(() => resolve(form)),
      () => back(() => reject(new $TypeError(`The body is not a form: its type is '${type}'`))),
    );
  }
}

const nativeFormData = $Response.prototype.formData;
const nativeGetter = (name: string) =>
  Object.getOwnPropertyDescriptor($Response.prototype, name)?.get as () => unknown;
const nativeGetters = {
  url: nativeGetter('url'),
  redirected: nativeGetter('redirected'),
  type: nativeGetter('type'),
};
const nativeClone = $Response.prototype.clone;

async function readAll(body: Body): Promise<Uint8Array<ArrayBuffer>> {
  if (body.bodyUsed || body.body?.locked) {
    throw new $TypeError('Body is unusable: it has already been read');
  }
  return body.body ? allBytes(body.body) : new Uint8Array();
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
    case 'json': {
      const text = new $TextDecoder().decode(bytes);
      checkLength(text, 'json');
      return JSON.parse(text);
    }
    default:
      return new $TextDecoder().decode(bytes);
  }
}
