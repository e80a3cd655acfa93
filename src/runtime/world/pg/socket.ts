/**
 * What node-postgres writes to: in place of Node's `net.Socket`, a way to the database. It knows the protocol as far as
 * to tell where a message to answer ends; what passes through is the database's own.
 */

import { EventEmitter } from 'node:events';
import { Buffer } from 'buffer/';
import type { Notification, ToRun } from '../../database/protocol.ts';
import { joined, lettersIn, notice, openingOf, welcome } from './messages.ts';
import { notesOn } from './notes.ts';
import { database, world } from './run.ts';
import type { Sending } from './sending.ts';
import { type Server, theServer } from './server.ts';
import { begin } from './session.ts';

/** Messages of a copy: what they answer has been refused already. */
const ofCopy = new Set(['c', 'd', 'f']);
/** A message that the server answers: Query, Sync, Flush. */
const ends = new Set(['Q', 'S', 'H']);

export class Socket extends EventEmitter {
  writable = true;
  /** The number of the client that it belongs to. */
  client = 0;
  /** What is being sent, up to the next: node-postgres sends a query as several messages. */
  sending: Sending | undefined;
  readonly #server: Server = theServer();
  #parts: Uint8Array[] = [];
  /** Batches that wait for the answer of the one before them (pipeline mode). */
  readonly #line: { bytes: Uint8Array; sending: Sending | undefined }[] = [];
  #isBusy = false;
  #isOpen = false;
  #isDestroyed = false;

  connect(): this {
    const { ms, order } = world.latency('connect to the database', this.#server.faults.connectMs);
    const refused = this.#server.refuses();
    world.after(
      ms,
      () => {
        if (this.#isDestroyed) return;
        if (refused) this.destroy(refusal());
        else this.emit('connect');
      },
      order,
    );
    return this;
  }

  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  write(data: Uint8Array, callback?: () => void): boolean {
    if (!this.#isDestroyed) this.#take(data);
    callback?.();
    return true;
  }

  end(): this {
    this.#close();
    return this;
  }

  destroy(error?: Error): this {
    this.#close(error);
    return this;
  }

  notify({ bytes }: Notification): void {
    world.after(0, () => this.#receive(bytes));
  }

  cut(): void {
    world.after(0, () => this.#close());
  }

  #take(data: Uint8Array): void {
    if (!this.#isOpen) {
      this.#open(data);
      return;
    }
    const letters = lettersIn(data);
    if (letters[0] === 'X' || ofCopy.has(letters[0] as string)) return;
    this.#parts.push(new Uint8Array(data));
    if (!ends.has(letters.at(-1) as string)) return;
    this.#line.push({ bytes: joined(this.#parts), sending: this.sending });
    this.#parts = [];
    this.#send();
  }

  #open(data: Uint8Array): void {
    const opening = openingOf(data);
    if (opening.type === 'cancel') return;
    // A server without certificates.
    if (opening.type === 'ssl')
      return void world.after(0, () => this.#receive(encoder.encode('N')));
    this.#isOpen = true;
    this.#server.connect(this.client, this);
    database.open(this.client, opening.settings);
    world.after(0, () => this.#receive(welcome(this.client)));
  }

  #send(): void {
    const next = this.#isBusy ? undefined : this.#line.shift();
    if (!next) return;
    const { bytes, sending } = next;
    const { faults, session } = this.#server;
    const fault = sending && faults.meet(sending.sql);
    const asked = `query ${sending?.sql ?? ''} ${fingerprint(bytes)}`;
    const { ms, order } = world.latency(asked, fault?.latency ?? faults.queryMs);
    this.#isBusy = true;
    if (fault && 'disconnect' in fault) {
      begin(sending);
      world.after(ms, () => this.destroy(broken()), order);
      return;
    }
    session.run({
      client: this.client,
      bytes,
      sending,
      takes: ms,
      order,
      fault,
      arrived: (answer) => this.#arrived(answer, sending),
    });
  }

  #arrived(answer: ToRun, sending: Sending | undefined): void {
    this.#isBusy = false;
    this.#server.notify(answer.notifications);
    if (!this.#isDestroyed) {
      if (sending) world.wakes('query', sending.query);
      const notices = sending ? notesOn(sending).map(notice) : [];
      this.#receive(joined([...notices, answer.bytes]));
    }
    if (answer.fatal) this.#server.shutDown();
    else this.#send();
  }

  #receive(bytes: Uint8Array): void {
    if (!this.#isDestroyed)
      this.emit('data', Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length));
  }

  #close(error?: Error): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.writable = false;
    if (this.#isOpen) {
      this.#server.disconnect(this.client);
      this.#server.session.leave(this.client);
    }
    world.after(0, () => {
      if (error) this.emit('error', error);
      this.emit('end');
      this.emit('close');
    });
  }
}

const encoder = new TextEncoder();

function refusal(): Error {
  const error = new Error('connect ECONNREFUSED 127.0.0.1:5432');
  const facts = {
    errno: -111,
    code: 'ECONNREFUSED',
    syscall: 'connect',
    address: '127.0.0.1',
    port: 5432,
  };
  return Object.assign(error, facts);
}

/** As Node says it when the other side is gone. */
const broken = (): Error =>
  Object.assign(new Error('read ECONNRESET'), { errno: -104, code: 'ECONNRESET', syscall: 'read' });

/** The values of a query are in its bytes: what is asked with others takes another time (FNV-1a). */
function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
