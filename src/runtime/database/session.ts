/**
 * The one session of Postgres, shared by all clients of a run. Whose turn it is, is decided in the run's realm; here
 * each client finds its own settings, statements and channels in it.
 */

import { Ended, type Postgres } from './boot.ts';
import { Client, type Setting } from './client.ts';
import {
  bytesOf,
  errorFields,
  errorMessage,
  type Message,
  messagesIn,
  query,
  rowOf,
  textMessage,
  textsOf,
} from './messages.ts';
import type { Outside } from './outside.ts';
import type { Failure, FromRun, Notification, ToRun } from './protocol.ts';

type Batch = Extract<FromRun, { type: 'batch' }>;

export class Session {
  readonly #postgres: Postgres;
  readonly #outside: Outside;
  readonly #clients = new Map<number, Client>();
  /** Whose settings are in force. */
  #current: Client | undefined;
  #ended = false;

  constructor(postgres: Postgres, outside: Outside) {
    this.#postgres = postgres;
    this.#outside = outside;
  }

  open(id: number, settings: readonly Setting[]): void {
    this.#clients.set(id, new Client(id, settings));
  }

  answer({ batch, client: id, bytes, now, takes, fail }: Batch): ToRun {
    const client = this.#clients.get(id) ?? new Client(id, []);
    this.#outside.arrive(now, 0);
    this.#takeOver(client);
    const took = this.#outside.arrive(now, takes);
    const asked = messagesIn(bytes);
    const said = this.#execute(
      fail ? [failing(fail)] : asked.map((each) => client.names.outward(each)).flatMap(withoutCopy),
    );
    const answer = said
      .filter(({ type }) => type !== 'A')
      .map((each) => (fail ? withoutContext(each) : client.names.inward(each)));
    if (!fail) this.#follow(client, asked, said);
    return {
      type: 'answer',
      batch,
      bytes: bytesOf(answer),
      took: took(),
      notifications: said.flatMap((each) => this.#notifications(each, client)),
      fatal: this.#ended,
    };
  }

  /** What the client has left behind ends, as with its connection. */
  close(id: number): void {
    const client = this.#clients.get(id);
    if (!client || this.#ended) return;
    this.#clients.delete(id);
    if (this.#current === client) this.#execute([query('ROLLBACK')]);
    this.#execute(client.names.closing());
    for (const channel of client.channels) this.#forget(channel);
  }

  /** The settings of a connection are its own: those of the last client give way to the next one's. */
  #takeOver(client: Client): void {
    const last = this.#current;
    if (last === client) return;
    this.#current = client;
    if (last?.changed) {
      const rows = this.#execute([
        query(`SELECT name, setting FROM pg_settings WHERE source = 'session'`),
      ]);
      last.settings = rows
        .filter(({ type }) => type === 'D')
        .map((row) => rowOf(row) as [string, string]);
      last.changed = false;
    }
    if (last && last.settings.length > 0) this.#execute([query('RESET ALL')]);
    this.#set(client.settings);
  }

  #set(settings: readonly Setting[]): void {
    for (const [name, value] of settings) {
      this.#execute([query(`SELECT set_config(${literal(name)}, ${literal(value)}, false)`)]);
    }
  }

  /** Notes what the client's statements have changed of its session. */
  #follow(client: Client, asked: readonly Message[], said: readonly Message[]): void {
    const done = said
      .filter(({ type }) => type === 'C')
      .map(({ body }) => textsOf(body, 1).texts[0]);
    const sql = asked.map(sqlOf).join(';');
    if (done.some((tag) => /^(?:SET|RESET|DISCARD)/.test(tag ?? '')) || /set_config/i.test(sql))
      client.changed = true;
    if (done.includes('DISCARD ALL')) client.channels.clear();
    if (done.includes('RESET') || done.includes('DISCARD ALL')) {
      const isReset = ([name]: Setting) => new RegExp(`\\b(?:all|${name})\\b`, 'i').test(sql);
      this.#set(client.startup.filter(isReset));
    }
    if (done.includes('LISTEN')) client.channels.follow(sql);
    if (!done.includes('UNLISTEN')) return;
    const before = [...client.channels];
    client.channels.follow(sql);
    // Others may listen on the same channel.
    for (const channel of before)
      if (this.#isHeard(channel)) this.#execute([query(`LISTEN ${identifier(channel)}`)]);
  }

  #forget(channel: string): void {
    if (!this.#isHeard(channel)) this.#execute([query(`UNLISTEN ${identifier(channel)}`)]);
  }

  #isHeard(channel: string): boolean {
    return [...this.#clients.values()].some(({ channels }) => channels.has(channel));
  }

  #notifications({ type, body }: Message, by: Client): Notification[] {
    if (type !== 'A') return [];
    const [channel = '', payload = ''] = textsOf(body, 2, PID_BYTES).texts;
    const own = body.slice();
    new DataView(own.buffer).setInt32(0, by.id);
    const bytes = bytesOf([{ type, body: own }]);
    return [...this.#clients.values()]
      .filter(({ channels }) => channels.has(channel))
      .map(({ id: client }) => ({ client, channel, payload, bytes }));
  }

  /** Runs messages; an end of Postgres itself is the last thing that any client hears. */
  #execute(messages: readonly Message[]): Message[] {
    if (messages.length === 0 || this.#ended) return [];
    try {
      const said = messagesIn(this.#postgres.execute(bytesOf(messages)));
      const isOver = messages.some(({ type }) => type === 'Q' || type === 'S');
      this.#ended = isOver && said.at(-1)?.type !== 'Z';
      return said;
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      this.#ended = true;
      return messagesIn(error.said);
    }
  }
}

const PID_BYTES = 4;

const sqlOf = ({ type, body }: Message): string => {
  if (type === 'Q') return textsOf(body, 1).texts[0] as string;
  return type === 'P' ? (textsOf(body, 2).texts[1] as string) : '';
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** node-postgres refuses to send what `COPY … FROM STDIN` asks for, in these words; here it is refused at once. */
function withoutCopy(message: Message): Message[] {
  if (!/\bcopy\b[\s\S]*\bstdin\b/i.test(sqlOf(message))) return [message];
  return [message, textMessage('f', 'No source stream defined')];
}

/** A statement that fails as it is wanted, so that its transaction fails with it. */
const failing = ({ code, message }: Failure): Message =>
  query(
    `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = ${literal(code)}, MESSAGE = ${literal(message)}; END $$`,
  );

/** Where such an error was raised is nobody's business. */
function withoutContext(message: Message): Message {
  if (message.type !== 'E') return message;
  const fields = errorFields(message);
  for (const letter of ['W', 'F', 'L', 'R']) fields.delete(letter);
  return errorMessage('E', fields);
}
