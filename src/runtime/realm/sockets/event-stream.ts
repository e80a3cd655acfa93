/** Reads `text/event-stream`, piece by piece (HTML, "parsing an event stream", "interpreting an event stream"). */

export interface StreamedMessage {
  type: string;
  data: string;
  lastEventId: string;
}

export class EventStream {
  lastEventId: string;
  /** Virtual ms until the client is to come back; undefined: nothing was said. */
  retry: number | undefined;
  #rest = '';
  /** The last piece ended in a carriage return, whose line feed may still come. */
  #afterReturn = false;
  #isBeginning = true;
  #type = '';
  #data: string[] = [];
  #id: string;

  constructor(lastEventId: string) {
    this.lastEventId = lastEventId;
    this.#id = lastEventId;
  }

  /** The messages that are complete with this piece. */
  push(piece: string): StreamedMessage[] {
    let text = piece;
    if (this.#isBeginning && text) {
      this.#isBeginning = false;
      text = text.replace(/^\ufeff/, '');
    }
    if (this.#afterReturn && text.startsWith('\n')) text = text.slice(1);
    if (text) this.#afterReturn = text.endsWith('\r');
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = lines.pop() as string;
    return lines.flatMap((line) => this.#line(line) ?? []);
  }

  #line(line: string): StreamedMessage | undefined {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.#type = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.retry = Number(value);
    return undefined;
  }

  #dispatch(): StreamedMessage | undefined {
    this.lastEventId = this.#id;
    const [type, data] = [this.#type || 'message', this.#data];
    this.#type = '';
    this.#data = [];
    if (data.length === 0) return undefined;
    return { type, data: data.join('\n'), lastEventId: this.lastEventId };
  }
}
