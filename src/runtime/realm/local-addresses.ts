/**
 * Addresses that lead to nobody: `blob:`, what a program has in hand (File API, "blob URLs"), and `data:`, what the
 * address itself says (Fetch, "data: URL processor"). The platform would draw a blob's address by chance.
 */

import type { Clock } from './clock.ts';
import { defineAll } from './define-all.ts';
import { $Map, $Reflect, $Response, $String, $TypeError } from './originals.ts';
import { upload } from './upload.ts';

const { slice } = Blob.prototype;
const { exec } = RegExp.prototype;
const decodeBase64 = atob;
const encoder = new TextEncoder();
const latin1 = new TextDecoder('latin1');
const PERCENT = 0x25;

type Answer = Response | Promise<Response> | undefined;

export class LocalAddresses {
  readonly #clock: Clock;
  readonly #blobs = new $Map<string, Blob>();
  #made = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  install(): void {
    defineAll(URL, {
      createObjectURL: (blob: unknown): string => {
        const address = `blob:null/00000000-0000-4000-8000-${$String(++this.#made).padStart(12, '0')}`;
        this.#blobs.set(address, copied(blob));
        return address;
      },
      revokeObjectURL: (address: unknown): void => {
        this.#blobs.delete($String(address));
      },
    });
  }

  /** Undefined when nothing has this address, or has it any more. */
  answer({ method, url }: Request): Answer {
    if (/^data:/.test(url)) return fromData(url);
    const blob = method === 'GET' ? this.#blobs.get(url.replace(/#.*$/s, '')) : undefined;
    return blob && this.#read(blob);
  }

  async #read(blob: Blob): Promise<Response> {
    const bytes = await upload(blob, this.#clock, undefined);
    const headers = { 'content-length': $String(bytes.length), 'content-type': blob.type };
    return new $Response(bytes, { headers });
  }
}

function copied(blob: unknown): Blob {
  try {
    return $Reflect.apply(slice, blob, [0, (blob as Blob).size, (blob as Blob).type]);
  } catch {
    throw new $TypeError(
      "Failed to execute 'createObjectURL' on 'URL': Overload resolution failed.",
    );
  }
}

function fromData(url: string): Response | undefined {
  const parts = $Reflect.apply(exec, /^data:([^,]*?)(; *base64)?,(.*?)(?:#.*)?$/is, [url]);
  if (!parts) return undefined;
  const [, given = '', base64, text = ''] = parts as RegExpExecArray;
  const bytes = percentDecoded(text);
  const type = /^[^;/]+\/[^;/]+/.test(given) ? given : `text/plain${given || ';charset=US-ASCII'}`;
  try {
    return new $Response(base64 ? fromBase64(bytes) : bytes, { headers: { 'content-type': type } });
  } catch {
    return undefined;
  }
}

/** URL, "percent-decode". */
function percentDecoded(text: string): Uint8Array<ArrayBuffer> {
  const given = encoder.encode(text);
  const bytes = new Uint8Array(given.length);
  let length = 0;
  for (let at = 0; at < given.length; at++) {
    const code = given[at] === PERCENT ? latin1.decode(given.subarray(at + 1, at + 3)) : '';
    const isCode = /^[0-9a-f]{2}$/i.test(code);
    bytes[length++] = isCode ? Number.parseInt(code, 16) : (given[at] as number);
    if (isCode) at += 2;
  }
  return bytes.slice(0, length);
}

/** @throws DOMException when it is none */
function fromBase64(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(decodeBase64(latin1.decode(bytes)), (letter) => letter.charCodeAt(0));
}
