/**
 * `fetch` against the mocked world (WHATWG Fetch): MSW's handlers answer, at virtual times; what the program
 * sees settles from events of the clock. A request is in flight until its body has ended.
 */

import { nearestRoute } from '../world/nearest-route.ts';
import { respond } from '../world/respond.ts';
import { bare } from './bare.ts';
import type { Bodies } from './bodies.ts';
import { Exchange } from './exchange.ts';
import { IncomingBody } from './incoming-body.ts';
import type { Open } from './leaks.ts';
import type { LocalAddresses } from './local-addresses.ts';
import { onAbort } from './on-abort.ts';
import {
  $AbortController,
  $AbortSignal,
  $Promise,
  $Reflect,
  $Request,
  $Response,
  $TypeError,
  whenSettled,
} from './originals.ts';
import { extractBody } from './outgoing-body.ts';
import { isRedirect, MOST_REDIRECTS, redirected } from './redirects.ts';
import { requestOf } from './request-of.ts';
import type { RunState } from './run-state.ts';
import { upload } from './upload.ts';

const { abort } = $AbortController.prototype;

type Signal = AbortSignal | null | undefined;

/** What came back, and from where; or why nothing did. */
type Answer = { response: Response; url: string; redirected: boolean } | { broken: string };

export class Fetcher {
  readonly #run: RunState;
  readonly #bodies: Bodies;
  readonly #addresses: LocalAddresses;
  readonly #open = new Map<number, Exchange>();
  #lastId = 0;

  constructor(run: RunState, bodies: Bodies, addresses: LocalAddresses) {
    this.#run = run;
    this.#bodies = bodies;
    this.#addresses = addresses;
    run.leaks.from(() => this.#leftOpen());
  }

  /** Requests whose body has not ended. */
  *#leftOpen(): Generator<Open> {
    for (const { id, site } of this.#open.values()) yield { what: 'request', id, site };
  }

  fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const place = this.#run.takePlace();
    const signal = signalOf(input, init);
    // The server's own, for it hears of an abort after the client: Node's `Request` would tell it before.
    const server = signal instanceof $AbortSignal ? new $AbortController() : undefined;
    let request: Request;
    let given: ReturnType<typeof extractBody>;
    try {
      given = extractBody(init?.body);
      const sent = server ? { ...init, signal: server.signal } : init;
      request = requestOf(input, sent, given.contentType);
    } catch (error) {
      return $Promise.reject(error);
    }
    if (signal?.aborted) return $Promise.reject(signal.reason);
    let forget = () => {};
    const exchange = new Exchange(this.#run, ++this.#lastId, place, (id) => {
      this.#open.delete(id);
      forget();
    });
    this.#open.set(exchange.id, exchange);
    exchange.begin(request);
    const { promise, resolve, reject } = $Promise.withResolvers<Response>();
    this.#run.known.promise(promise, 'request', exchange.id);
    let delivered = false;
    forget = onAbort(signal, (reason) => {
      // From then on it is the body that is aborted.
      if (!delivered && exchange.end('aborted')) reject(reason);
      $Reflect.apply(abort, server, [reason]);
    });
    const broken = (message: string) => {
      if (exchange.end('network-error', message)) reject(new $TypeError(message));
    };
    whenSettled(
      this.#send(request, given.body ?? request.body ?? undefined, exchange, signal),
      (answer) => {
        if ('broken' in answer) return exchange.arrives('request', () => broken(answer.broken));
        const { body } = answer.response;
        if (exchange.ended) return void body?.cancel();
        const incoming = body ? new IncomingBody(exchange, body) : undefined;
        exchange.arrives('request', () => {
          delivered = true;
          resolve(this.#deliver(answer, incoming, exchange, signal));
        });
      },
      (error) =>
        exchange.arrives('request', () => broken(`Failed to fetch: ${lineOf(request)}: ${error}`)),
    );
    return promise;
  };

  /** Asks the world, and follows where it sends. */
  async #send(
    request: Request,
    given: ReturnType<typeof extractBody>['body'],
    exchange: Exchange,
    signal: Signal,
  ): Promise<Answer> {
    const isBytes = given === undefined || given instanceof Uint8Array;
    let body = isBytes ? given : await upload(given, this.#run.clock, signal);
    if (body && body.length > 0 && !exchange.ended) exchange.carries(body);
    const source = given instanceof ReadableStream ? 'gone' : body;
    let asked = isBytes ? request : new $Request(request.url, { ...fieldsOf(request), body });
    for (let hops = 0; ; hops++) {
      if (body) this.#bodies.sent(asked, body);
      const response = await this.#answer(asked);
      if (!response) return { broken: nothingAnswers(asked) };
      if (response.type === 'error') return { broken: 'Failed to fetch' };
      const { url } = asked;
      if (!isRedirect(response) || request.redirect === 'manual') {
        return bare({ response, url, redirected: hops > 0 });
      }
      const refused = `Failed to fetch: ${lineOf(request)} was redirected`;
      if (request.redirect === 'error') return { broken: `${refused}, and redirect is 'error'` };
      if (hops === MOST_REDIRECTS) return { broken: `${refused} ${hops} times` };
      if (!exchange.ended) exchange.answered(response);
      const next = redirected(asked, response, hops === 0 ? source : body);
      if (!next) return { broken: `${refused} to ${response.headers.get('location')}` };
      ({ request: asked, body } = next);
    }
  }

  #answer(request: Request): Response | undefined | Promise<Response | undefined> {
    const isLocal = !/^https?:/.test(request.url);
    if (isLocal) return this.#addresses.answer(request);
    return this.#run.servers.answer(request) ?? respond(request);
  }

  /** The response that the program gets: a true `Response`, its body filled from events of the clock. */
  #deliver(
    { response: answer, url, redirected }: Exclude<Answer, { broken: string }>,
    incoming: IncomingBody | undefined,
    exchange: Exchange,
    signal: Signal,
  ): Response {
    exchange.answered(answer);
    const { status, statusText, headers } = answer;
    const isOpaque = isRedirect(answer);
    if (!incoming || isOpaque) exchange.end('done');
    const response = isOpaque
      ? $Response.error()
      : new $Response(incoming?.stream(signal) ?? null, { status, statusText, headers });
    this.#bodies.received(response, {
      url,
      redirected,
      type: isOpaque ? 'opaqueredirect' : /^http/.test(url) ? 'cors' : 'basic',
      request: exchange.id,
    });
    return response;
  }
}

/** A `signal` among the options is the one, even when it is null (Fetch, "new Request", 29). */
const signalOf = (input: RequestInfo | URL, init: RequestInit | undefined): Signal =>
  init?.signal === undefined && input instanceof $Request ? input.signal : init?.signal;

const fieldsOf = ({ method, headers, signal }: Request): RequestInit => ({
  method,
  headers,
  signal,
});

/** Of an address as much as a reader can want to see. */
const lineOf = ({ method, url }: Request): string =>
  `${method} ${url.length > 300 ? `${url.slice(0, 300)}…` : url}`;

const nothingAnswers = (request: Request): string =>
  `Failed to fetch: nothing answers ${lineOf(request)}. The nearest route is ${nearestRoute(request.method, request.url)}`;
