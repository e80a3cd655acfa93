import { setHas } from '../uncurried.ts';

/** Classes of the platform that a program meets. Node makes some of its classes when they are first asked for. */
const names = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'BroadcastChannel',
  'CloseEvent',
  'CompressionStream',
  'CustomEvent',
  'DecompressionStream',
  'DOMException',
  'Event',
  'EventSource',
  'EventTarget',
  'File',
  'FormData',
  'Headers',
  'MessageChannel',
  'MessageEvent',
  'MessagePort',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextDecoderStream',
  'TextEncoder',
  'TextEncoderStream',
  'TransformStream',
  'URL',
  'URLSearchParams',
  'WebSocket',
  'WritableStream',
];

/** The platform's classes as a program finds them, and their prototypes. */
export interface HostClasses {
  classes: ReadonlySet<unknown>;
  prototypes: ReadonlySet<unknown>;
}

export function hostClasses(): HostClasses {
  const classes = new Set<unknown>();
  const prototypes = new Set<unknown>();
  for (const name of names) {
    const made = (globalThis as unknown as Record<string, { prototype: object } | undefined>)[name];
    if (!made) continue;
    classes.add(made);
    prototypes.add(made.prototype);
  }
  return { classes, prototypes };
}

/** Whether a function is a class of the platform: one host writes it in JavaScript, another does not. */
export const isHostClass = (made: unknown, { classes }: HostClasses): boolean =>
  setHas(classes, made);

/** Whether an object, by its prototypes, is one of the platform's: what it has inside is the platform's matter. */
export function isHostObject(chain: readonly object[], { prototypes }: HostClasses): boolean {
  for (let i = 0; i < chain.length; i++) if (setHas(prototypes, chain[i])) return true;
  return false;
}
