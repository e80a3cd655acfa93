/** Messages of Postgres's protocol 3.0: a type, a length, and fields (Postgres, "message formats"). */

export interface Message {
  /** The letter that names it, e.g. `Q` for Query. */
  type: string;
  body: Uint8Array;
}

const HEAD = 5;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Reads the messages in `bytes`, which holds whole ones. */
export function messagesIn(bytes: Uint8Array): Message[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages: Message[] = [];
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const end = at + 1 + view.getInt32(at + 1);
    const type = String.fromCharCode(bytes[at] as number);
    messages.push({ type, body: bytes.subarray(at + HEAD, end) });
    at = end;
  }
  return messages;
}

export function bytesOf(messages: readonly Message[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(messages.reduce((sum, { body }) => sum + HEAD + body.length, 0));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const { type, body } of messages) {
    all[at] = type.charCodeAt(0);
    view.setInt32(at + 1, body.length + 4);
    all.set(body, at + HEAD);
    at += HEAD + body.length;
  }
  return all;
}

/** A message of texts, each closed by a zero. */
export const textMessage = (type: string, ...texts: readonly string[]): Message => ({
  type,
  body: encoder.encode(texts.map((text) => `${text}\0`).join('')),
});

export const query = (sql: string): Message => textMessage('Q', sql);
export const sync: Message = { type: 'S', body: new Uint8Array(0) };

/** The texts at the start of a body, as many as are asked for. */
export function textsOf(
  body: Uint8Array,
  count: number,
  from = 0,
): { texts: string[]; end: number } {
  const texts: string[] = [];
  let end = from;
  while (texts.length < count) {
    const zero = body.indexOf(0, end);
    texts.push(decoder.decode(body.subarray(end, zero)));
    end = zero + 1;
  }
  return { texts, end };
}

/** The fields of an ErrorResponse or a NoticeResponse, by their letters. */
export function errorFields({ body }: Message): Map<string, string> {
  const fields = new Map<string, string>();
  let at = 0;
  while (body[at]) {
    const { texts, end } = textsOf(body, 1, at + 1);
    fields.set(String.fromCharCode(body[at] as number), texts[0] as string);
    at = end;
  }
  return fields;
}

export const errorMessage = (type: string, fields: ReadonlyMap<string, string>): Message => ({
  type,
  body: encoder.encode(`${[...fields].map(([letter, text]) => `${letter}${text}\0`).join('')}\0`),
});

/** The values of a DataRow, as text. */
export function rowOf({ body }: Message): (string | null)[] {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const values: (string | null)[] = [];
  let at = 2;
  for (let i = view.getInt16(0); i > 0; i--) {
    const length = view.getInt32(at);
    at += 4;
    values.push(length < 0 ? null : decoder.decode(body.subarray(at, at + length)));
    at += Math.max(0, length);
  }
  return values;
}
