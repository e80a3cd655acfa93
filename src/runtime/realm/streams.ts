/**
 * How full the buffers of the program's streams are (Streams Standard, "ReadableStream"). The platform keeps them and
 * tells nobody; a controller says what is left of its limit, and is asked whenever time is about to move on. So whoever
 * reads or pipes, and however, the level is what it was at the end of each instant.
 */

import type { Actor } from '../trace/event.ts';
import { List } from '../trace/list.ts';
import { LATEST } from './clock.ts';
import { inPlaceOf } from './in-place-of.ts';
import { type Controller, observedSource } from './observed-source.ts';
import { $Object, $ReadableStream, $Reflect, $WeakMap } from './originals.ts';
import type { RunState } from './run-state.ts';
import { leftIn, levelOf, type StreamBuffer } from './stream-buffer.ts';
import { told } from './told.ts';

/** More than this many at once are not looked at: it is done in every turn. */
const MOST = 100;

const controllers = [ReadableStreamDefaultController, ReadableByteStreamController];
const readers = [ReadableStreamDefaultReader, ReadableStreamBYOBReader];
const { values } = $ReadableStream.prototype as unknown as { values(): object };
const iterators: object = $Object.getPrototypeOf($Reflect.apply(values, new $ReadableStream(), []));

export class Streams {
  readonly #run: RunState;
  readonly #watched = new List<StreamBuffer>();
  /** By all that the program has of a stream: itself, its controller, its readers and iterators. */
  readonly #of = new $WeakMap<object, StreamBuffer>();
  /** Those that are being made, the innermost last. */
  readonly #making = new List<{ made: StreamBuffer | undefined }>();
  #count = 0;

  constructor(run: RunState) {
    this.#run = run;
  }

  /** @returns the class that a program finds */
  install(): typeof ReadableStream {
    const { prototype } = $ReadableStream;
    for (const each of controllers) {
      told(
        each.prototype,
        'close',
        () => {},
        (controller) => this.#closes(controller),
      );
    }
    const reads = (reader: object) => this.#read(reader, 'once');
    for (const each of readers) told(each.prototype, 'read', reads);
    told(iterators, 'next', reads);
    for (const name of ['getReader', 'values']) {
      told(prototype, name, (stream, reader) => {
        const watched = this.#of.get(stream);
        if (watched === undefined) return;
        this.#of.set(reader, watched);
        // In Node each iterator has a `next` of its own.
        told(reader, 'next', reads);
      });
    }
    $Object.defineProperty(prototype, Symbol.asyncIterator, {
      ...$Object.getOwnPropertyDescriptor(prototype, Symbol.asyncIterator),
      value: $Object.getOwnPropertyDescriptor(prototype, 'values')?.value,
    });
    for (const name of ['pipeTo', 'pipeThrough', 'tee']) {
      told(prototype, name, (stream) => this.#read(stream, 'always'));
    }
    return inPlaceOf($ReadableStream, {
      args: (given) => this.#observed(given),
      made: (stream) => {
        const watched = this.#making.pop()?.made;
        if (watched) this.#of.set(stream, watched);
      },
    });
  }

  /** Time is about to move on: notes the levels that have changed. */
  look(): void {
    for (let i = this.#watched.length - 1; i >= 0; i--) {
      const stream = this.#watched[i] as StreamBuffer;
      const level = levelOf(stream);
      if (level !== stream.level) this.#note(stream, level);
      if (stream.read === 'once') stream.read = 'no';
      if (stream.gone || (stream.closing && level === 0)) this.#watched.splice(i, 1);
    }
  }

  /** The arguments of the constructor, with a source that tells us its controller. */
  #observed(given: unknown[]): unknown[] {
    const making: { made: StreamBuffer | undefined } = { made: undefined };
    this.#making.push(making);
    const { site, actor } = this.#run.takePlace();
    const [source, strategy] = given;
    const isSource =
      source === undefined ||
      (typeof source === 'object' && source !== null) ||
      typeof source === 'function';
    if (site === undefined || !isSource || this.#watched.length >= MOST) return given;
    const observed = observedSource(source, {
      begins: (controller) => {
        making.made = this.#watch(controller, site, actor);
      },
      cancelled: () => {
        if (making.made) making.made.gone = true;
      },
    });
    return given.length < 2 ? [observed] : [observed, strategy];
  }

  #watch(controller: Controller, site: number, actor: Actor): StreamBuffer | undefined {
    // It is empty: what is left is the limit.
    const limit = leftIn(controller) ?? 0;
    // Of a stream without one a controller always says the same.
    if (limit > LATEST) return undefined;
    const stream: StreamBuffer = {
      id: ++this.#count,
      site,
      actor,
      task: this.#run.tasks.currentId,
      controller,
      limit,
      level: 0,
      closing: false,
      gone: false,
      read: 'no',
    };
    this.#watched.push(stream);
    this.#of.set(controller, stream);
    this.#note(stream, 0);
    return stream;
  }

  #closes(controller: object): void {
    const stream = this.#of.get(controller);
    if (stream === undefined) return;
    if (levelOf(stream) === 0) stream.gone = true;
    stream.closing = true;
    // What was read before was not of what is left.
    if (stream.read === 'once') stream.read = 'no';
  }

  #read(reader: object, how: 'once' | 'always'): void {
    const stream = this.#of.get(reader);
    if (stream && stream.read !== 'always') stream.read = how;
  }

  #note(stream: StreamBuffer, level: number): void {
    const { id, task, actor, limit, site } = stream;
    stream.level = level;
    this.#run.record.write('stream-level', actor, task, {
      stream: id,
      level: Math.round(level),
      limit: Math.round(limit),
      site,
    });
  }
}
