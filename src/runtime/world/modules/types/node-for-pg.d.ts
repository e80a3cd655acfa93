/** As much of Node's types as those of `pg` name. A program here can't import these modules. */

interface Buffer<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike>
  extends Uint8Array<TArrayBuffer> {}

declare namespace NodeJS {
  type ReadableStream = object;
}

declare module 'events' {
  namespace events {
    // biome-ignore lint/suspicious/noExplicitAny: as Node's own types say it
    type Listener = (...args: any[]) => void;
    class EventEmitter {
      on(event: string | symbol, listener: Listener): this;
      once(event: string | symbol, listener: Listener): this;
      off(event: string | symbol, listener: Listener): this;
      addListener(event: string | symbol, listener: Listener): this;
      removeListener(event: string | symbol, listener: Listener): this;
      removeAllListeners(event?: string | symbol): this;
      emit(event: string | symbol, ...args: unknown[]): boolean;
      listenerCount(event: string | symbol): number;
      setMaxListeners(count: number): this;
    }
  }
  export = events;
}

declare module 'stream' {
  export interface Readable {}
  export interface Writable {}
  export interface Duplex extends Readable, Writable {}
}

declare module 'tls' {
  export interface ConnectionOptions {}
}
