/** The arguments of `fetch` as a request, and what a browser says when they make none (Fetch, "new Request"). */

import { $Request, $String, $TypeError, $URL } from './originals.ts';

const FORBIDDEN = new Set(
  `accept-charset accept-encoding access-control-request-headers access-control-request-method
   access-control-request-private-network connection content-length cookie cookie2 date dnt expect host
   keep-alive origin referer set-cookie te trailer transfer-encoding upgrade via`.split(/\s+/),
);
const isForbidden = (name: string): boolean => FORBIDDEN.has(name) || /^(proxy|sec)-/.test(name);

/**
 * @param formType what a form's content type has to be: the engine's own names a boundary drawn by chance
 * @throws TypeError, in a browser's words
 */
export function requestOf(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  formType?: string,
): Request {
  let request: Request;
  try {
    request = new $Request(input, init);
  } catch (error) {
    const reason = whyNot(input, init ?? {});
    if (reason === undefined) throw error;
    throw new $TypeError(`Failed to execute 'fetch' on 'WorkerGlobalScope': ${reason}`);
  }
  // A browser leaves these out without a word; Node would send them.
  for (const name of [...request.headers.keys()]) {
    if (isForbidden(name)) request.headers.delete(name);
  }
  if (formType && request.headers.get('content-type')?.startsWith('multipart/form-data; bound')) {
    request.headers.set('content-type', formType);
  }
  return request;
}

/** Undefined: the engine has to say it. */
function whyNot(input: RequestInfo | URL, init: RequestInit): string | undefined {
  const isRequest = input instanceof $Request;
  if (isRequest && input.bodyUsed && !init.body) {
    return 'Cannot construct a Request with a Request object that has already been used.';
  }
  if (!isRequest) {
    const wrong = wrongAddress($String(input));
    if (wrong) return wrong;
  }
  const method = $String(init.method ?? (isRequest ? input.method : 'GET'));
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) return `'${method}' is not a valid HTTP method.`;
  if (/^(connect|trace|track)$/i.test(method)) return `'${method}' HTTP method is unsupported.`;
  const hasBody = init.body !== undefined && init.body !== null;
  if (hasBody && /^(get|head)$/i.test(method)) {
    return 'Request with GET/HEAD method cannot have body.';
  }
  if (init.body instanceof ReadableStream && !('duplex' in init)) {
    return 'The `duplex` member must be specified for a request with a streaming body.';
  }
  return wrongHeader(init.headers);
}

function wrongAddress(address: string): string | undefined {
  if (!$URL.canParse(address)) {
    const hint = /^[./?]/.test(address)
      ? '. A program has no address of its own: write the whole of it, with https:// and the host'
      : '';
    return `Failed to parse URL from ${address}${hint}`;
  }
  const { username, password } = new $URL(address);
  return username || password
    ? `Request cannot be constructed from a URL that includes credentials: ${address}`
    : undefined;
}

function wrongHeader(headers: HeadersInit | undefined): string | undefined {
  if (typeof headers !== 'object' || headers instanceof Headers) return undefined;
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  for (const [name, value] of pairs) {
    try {
      new Headers([[name as string, '']]);
    } catch {
      return `Invalid header name: '${name}'`;
    }
    try {
      new Headers([['name', value as string]]);
    } catch {
      return `Invalid value of the header '${name}'`;
    }
  }
  return undefined;
}
