/**
 * What is shown of the platform's own objects: their attributes, as Node's inspect has them, as far as the web lets one
 * see them. What an engine keeps inside (Node under symbols of its own) is nobody's to see.
 */

const { getOwnPropertyDescriptor, getPrototypeOf } = Object;
const { apply } = Reflect;

/** Attributes by interface; those of `parents` are not repeated by Node either. */
const attributes: { readonly [name: string]: string } = {
  Response: 'status statusText headers body bodyUsed ok redirected type url',
  Request: 'method url headers mode credentials cache redirect signal',
  ReadableStream: 'locked',
  WritableStream: 'locked',
  TransformStream: 'readable writable',
  CompressionStream: 'readable writable',
  DecompressionStream: 'readable writable',
  TextDecoderStream: 'encoding readable writable',
  TextEncoderStream: 'encoding readable writable',
  TextDecoder: 'encoding fatal ignoreBOM',
  TextEncoder: 'encoding',
  Blob: 'size type',
  File: 'size type name',
  AbortController: 'signal',
  AbortSignal: 'aborted',
  URL: 'href origin protocol username password host hostname port pathname search searchParams hash',
  Event: 'type',
  CustomEvent: 'type detail',
  MessageEvent: 'type data origin lastEventId',
  CloseEvent: 'type code reason wasClean',
  MessageChannel: 'port1 port2',
  MessagePort: '',
  EventTarget: '',
  BroadcastChannel: 'name',
  WebSocket: 'url readyState protocol binaryType bufferedAmount',
  EventSource: 'url readyState withCredentials',
};

/** Those that are lists of names with values. */
const lists = ['Headers', 'URLSearchParams', 'FormData'];

type Shown = [name: string, value: unknown][];
type Look = (object: object) => Shown;

/** What an object shows; undefined when it is none of the platform's. */
export type PlatformObjects = (object: object) => Shown | undefined;

/** Kept as they are now: what a program makes of the interfaces later changes nothing. */
export function platformObjects(): PlatformObjects {
  const looks = new Map<object, Look>();
  for (const [name, keys] of Object.entries(attributes)) {
    const prototype = prototypeOf(name);
    if (prototype) looks.set(prototype, attributesOf(prototype, keys.split(' ').filter(Boolean)));
  }
  for (const name of lists) {
    const prototype = prototypeOf(name);
    if (prototype) looks.set(prototype, pairsOf(prototype));
  }
  return (object) => {
    for (let at = getPrototypeOf(object); at; at = getPrototypeOf(at)) {
      const look = looks.get(at);
      if (look) return look(object);
    }
    return undefined;
  };
}

const prototypeOf = (name: string): object | undefined =>
  (globalThis as unknown as { [name: string]: { prototype: object } | undefined })[name]?.prototype;

function attributesOf(prototype: object, keys: readonly string[]): Look {
  const getters = keys.map((key) => [key, getterOf(prototype, key)] as const);
  return (object) => getters.map(([key, get]) => [key, apply(get, object, [])]);
}

function getterOf(prototype: object, key: string): () => unknown {
  for (let at: object | null = prototype; at; at = getPrototypeOf(at)) {
    const get = getOwnPropertyDescriptor(at, key)?.get;
    if (get) return get;
  }
  return () => undefined;
}

function pairsOf(prototype: object): Look {
  const entries = getOwnPropertyDescriptor(prototype, 'entries')?.value as () => Iterator<
    [string, unknown]
  >;
  return (object) => {
    const shown: Shown = [];
    const iterator = apply(entries, object, []) as Iterator<[string, unknown]>;
    for (let next = iterator.next(); !next.done; next = iterator.next()) shown.push(next.value);
    return shown;
  };
}
