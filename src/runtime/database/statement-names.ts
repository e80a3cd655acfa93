/** One session has one set of prepared statements: each client's names get a spelling of their own in it. */

import { errorFields, errorMessage, type Message, sync, textMessage, textsOf } from './messages.ts';

export class StatementNames {
  readonly #client: number;
  readonly #inSession = new Map<string, string>();

  constructor(client: number) {
    this.#client = client;
  }

  /** A message of the client's, as the session is to see it. */
  outward(message: Message): Message {
    switch (message.type) {
      case 'P':
        return this.#renamed(message, 0);
      case 'B':
        return this.#renamed(message, 1);
      case 'D':
      case 'C':
        return message.body[0] === STATEMENT ? this.#ofStatement(message) : message;
      default:
        return message;
    }
  }

  /** An error of the session's, as the client is to see it. */
  inward(message: Message): Message {
    if (message.type !== 'E' || this.#inSession.size === 0) return message;
    const fields = errorFields(message);
    let text = fields.get('M') ?? '';
    for (const [own, inSession] of this.#inSession)
      text = text.replace(`"${inSession}"`, `"${own}"`);
    return errorMessage('E', fields.set('M', text));
  }

  /** Closes them all. */
  closing(): Message[] {
    const names = [...this.#inSession.values()];
    return names.length === 0 ? [] : [...names.map((name) => textMessage('C', `S${name}`)), sync];
  }

  /** @param before how many texts stand before the name */
  #renamed({ type, body }: Message, before: number): Message {
    const { texts, end } = textsOf(body, before + 1);
    const name = texts[before] as string;
    if (name === '') return { type, body };
    const head = textMessage(type, ...texts.slice(0, before), this.#spelled(name)).body;
    const renamed = new Uint8Array(head.length + body.length - end);
    renamed.set(head);
    renamed.set(body.subarray(end), head.length);
    return { type, body: renamed };
  }

  #ofStatement({ type, body }: Message): Message {
    const name = textsOf(body, 1, 1).texts[0] as string;
    return name === '' ? { type, body } : textMessage(type, `S${this.#spelled(name)}`);
  }

  /** Short, for Postgres cuts names at 63 bytes. */
  #spelled(name: string): string {
    const known = this.#inSession.get(name);
    if (known !== undefined) return known;
    const spelled = `client ${this.#client} statement ${this.#inSession.size + 1}`;
    this.#inSession.set(name, spelled);
    return spelled;
  }
}

const STATEMENT = 'S'.charCodeAt(0);
