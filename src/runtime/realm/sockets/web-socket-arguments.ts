/** What a `WebSocket` refuses, in a browser's words (WHATWG WebSockets, "new WebSocket", "close", "send"). */

import { $DOMException, $String, $TextEncoder, $URL } from '../originals.ts';

const refused = (what: string, reason: string, name: string): DOMException =>
  new $DOMException(`Failed to ${what} 'WebSocket': ${reason}`, name);

const atConstruction = (reason: string) => refused('construct', reason, 'SyntaxError');

/** The address with the scheme of a socket. @throws SyntaxError */
export function socketAddress(given: unknown): string {
  const text = $String(given);
  if (!$URL.canParse(text)) throw atConstruction(`The URL '${text}' is invalid.`);
  const url = new $URL(text);
  // Since 2023 `https:` means `wss:`; a URL lets its scheme be changed between these only.
  url.protocol = url.protocol.replace(/^http/, 'ws');
  if (!/^wss?:$/.test(url.protocol)) {
    const scheme = url.protocol.slice(0, -1);
    throw atConstruction(
      `The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '${scheme}' is not allowed.`,
    );
  }
  if (url.hash || text.endsWith('#')) {
    throw atConstruction(
      `The URL contains a fragment identifier ('${url.hash.slice(1)}'). Fragment identifiers are not allowed in WebSocket URLs.`,
    );
  }
  return url.href;
}

/** @throws SyntaxError */
export function socketProtocols(given: unknown): string[] {
  const all = given === undefined ? [] : typeof given === 'string' ? [given] : [...(given as [])];
  const protocols = all.map((protocol) => $String(protocol));
  for (const [i, protocol] of protocols.entries()) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(protocol)) {
      throw atConstruction(`The subprotocol '${protocol}' is invalid.`);
    }
    if (protocols.indexOf(protocol) < i) {
      throw atConstruction(`The subprotocol '${protocol}' is duplicated.`);
    }
  }
  return protocols;
}

/** A code and a reason as `close` takes them. @throws InvalidAccessError, SyntaxError */
export function closing(code: unknown, reason: unknown): [number | undefined, string] {
  const number = code === undefined ? undefined : Math.round(Number(code));
  if (number !== undefined && number !== 1000 && !(number >= 3000 && number <= 4999)) {
    throw refused(
      `execute 'close' on`,
      `The close code must be either 1000, or between 3000 and 4999. ${number} is neither.`,
      'InvalidAccessError',
    );
  }
  const text = reason === undefined ? '' : $String(reason);
  if (new $TextEncoder().encode(text).length > 123) {
    throw refused(
      `execute 'close' on`,
      'The close reason must not be greater than 123 UTF-8 bytes.',
      'SyntaxError',
    );
  }
  return [number, text];
}

export const stillConnecting = (): DOMException =>
  refused(`execute 'send' on`, 'Still in CONNECTING state.', 'InvalidStateError');

/** How many bytes it is on the wire. */
export function byteLength(data: unknown): number {
  if (data instanceof Blob) return data.size;
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) return data.byteLength;
  return new $TextEncoder().encode($String(data)).length;
}
