/** How Node prints the classes of the platform, as data. */

/** How Node prints the objects of one class. */
export interface Manner {
  /** Getters, in the order in which they are shown. */
  of: readonly string[];
  /** The name shown; else that of the object's own class. */
  name?: string;
  /** Whether a level of depth is spent on it. */
  spends?: boolean;
  /** What it is shown as where nothing deeper is. */
  beyond?: (name: string) => string;
  /** For getters that an engine lacks. */
  otherwise?: { [name: string]: unknown };
}

const empty = (name: string) => `${name} {}`;
const bracketed = (name: string) => `[${name}]`;
const bare = (name: string) => name;

export const manners: { [name: string]: Manner } = {
  URL: {
    of: [
      'href',
      'origin',
      'protocol',
      'username',
      'password',
      'host',
      'hostname',
      'port',
      'pathname',
      'search',
      'searchParams',
      'hash',
    ],
    beyond: empty,
  },
  Response: {
    name: 'Response',
    of: ['status', 'statusText', 'headers', 'body', 'bodyUsed', 'ok', 'redirected', 'type', 'url'],
  },
  Request: {
    name: 'Request',
    of: [
      'method',
      'url',
      'headers',
      'destination',
      'referrer',
      'referrerPolicy',
      'mode',
      'credentials',
      'cache',
      'redirect',
      'integrity',
      'keepalive',
      'isReloadNavigation',
      'isHistoryNavigation',
      'signal',
    ],
    otherwise: { isReloadNavigation: false, isHistoryNavigation: false },
  },
  File: {
    name: 'File',
    of: ['size', 'type', 'name', 'lastModified'],
    spends: true,
    beyond: bracketed,
  },
  Blob: { name: 'Blob', of: ['size', 'type'], spends: true, beyond: bracketed },
  AbortSignal: { of: ['aborted'], spends: true, beyond: bracketed },
  AbortController: { of: ['signal'], spends: true, beyond: empty },
  Event: {
    of: ['type', 'defaultPrevented', 'cancelable', 'timeStamp'],
    spends: true,
    beyond: bare,
  },
  EventTarget: { of: [], spends: true, beyond: bare },
  TextEncoder: { name: '', of: ['encoding'], beyond: () => '[TextEncoder]' },
  TextDecoder: { of: ['encoding', 'fatal', 'ignoreBOM'], beyond: bracketed },
  // What state a stream is in cannot be asked for.
  ReadableStream: { of: ['locked'], spends: true, beyond: bracketed },
  WritableStream: { of: ['locked'], spends: true, beyond: bracketed },
  TransformStream: { of: ['readable', 'writable'], spends: true, beyond: bracketed },
  CompressionStream: { of: ['readable', 'writable'], spends: true, beyond: bracketed },
  DecompressionStream: { of: ['readable', 'writable'], spends: true, beyond: bracketed },
  TextDecoderStream: {
    of: ['encoding', 'fatal', 'ignoreBOM', 'readable', 'writable'],
    spends: true,
    beyond: bracketed,
  },
  TextEncoderStream: { of: ['encoding', 'readable', 'writable'], spends: true, beyond: bracketed },
  MessageChannel: { of: ['port1', 'port2'] },
};
