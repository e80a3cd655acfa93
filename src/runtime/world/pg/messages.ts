/** As much of Postgres's protocol 3.0 as stands between a client's socket and the database (Postgres, "message formats"). */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const HEAD = 5;
const SSL_REQUEST = 80877103;
const CANCEL_REQUEST = 80877102;

/** What opens a connection has a length and a code, and no letter. */
export type Opening =
  | { type: 'ssl' }
  | { type: 'cancel' }
  | { type: 'startup'; settings: [name: string, value: string][] };

export function openingOf(bytes: Uint8Array): Opening {
  const code = viewOf(bytes).getInt32(4);
  if (code === SSL_REQUEST) return { type: 'ssl' };
  if (code === CANCEL_REQUEST) return { type: 'cancel' };
  const texts = decoder.decode(bytes.subarray(8)).split('\0');
  const settings: [string, string][] = [];
  for (let i = 0; i + 1 < texts.length && texts[i] !== ''; i += 2) {
    settings.push([texts[i] as string, texts[i + 1] as string]);
  }
  return { type: 'startup', settings };
}

/** The letters of the messages in `bytes`, which holds whole ones. */
export function lettersIn(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const letters: string[] = [];
  for (let at = 0; at + HEAD <= bytes.length; at += 1 + view.getInt32(at + 1)) {
    letters.push(String.fromCharCode(bytes[at] as number));
  }
  return letters;
}

/** The state of the transaction as an answer ends: idle, open, or failed; undefined when more is to come. */
export function statusAfter(answer: Uint8Array): 'I' | 'T' | 'E' | undefined {
  const [letter, ...rest] = answer.subarray(answer.length - HEAD - 1);
  if (letter !== 'Z'.charCodeAt(0)) return undefined;
  return String.fromCharCode(rest.at(-1) as number) as 'I' | 'T' | 'E';
}

/** What a server says to a startup message. */
export function welcome(process: number): Uint8Array {
  const key = new Uint8Array(8);
  viewOf(key).setInt32(0, process);
  return joined([
    message('R', new Uint8Array(4)),
    ...parameters.map(([name, value]) => message('S', encoder.encode(`${name}\0${value}\0`))),
    message('K', key),
    message('Z', encoder.encode('I')),
  ]);
}

/** As the database itself reports them. */
const parameters = [
  ['server_version', '18.6'],
  ['server_encoding', 'UTF8'],
  ['client_encoding', 'UTF8'],
  ['DateStyle', 'ISO, MDY'],
  ['IntervalStyle', 'postgres'],
  ['TimeZone', 'UTC'],
  ['integer_datetimes', 'on'],
  ['standard_conforming_strings', 'on'],
];

/** A NoticeResponse of what is not the same here as on a server. */
export const notice = (text: string): Uint8Array =>
  message('N', encoder.encode(`SNOTICE\0VNOTICE\0C0A000\0M${text}\0\0`));

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function message(letter: string, body: Uint8Array): Uint8Array {
  const all = new Uint8Array(HEAD + body.length);
  all[0] = letter.charCodeAt(0);
  viewOf(all).setInt32(1, body.length + 4);
  all.set(body, HEAD);
  return all;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
