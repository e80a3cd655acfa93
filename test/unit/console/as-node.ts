/** What Node itself prints for a program, with our one exception: an error is one line. */

import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect, types } from 'node:util';

type AsyncFunctionConstructor = new (...text: string[]) => (console: Console) => Promise<unknown>;
const AsyncFunction = (async () => {}).constructor as AsyncFunctionConstructor;

/** Runs `program` here, with a console of Node's own that is no terminal. */
export async function printedByNode(program: string): Promise<string> {
  let printed = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      printed += chunk;
      done();
    },
  });
  const console = new Console({ stdout: stream, stderr: stream, colorMode: false });
  for (const method of [
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'dir',
    'table',
    'group',
  ] as const) {
    const own = console[method] as (...values: unknown[]) => void;
    console[method] = (...values: unknown[]) => own.apply(console, values.map(bareError));
  }
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    await new AsyncFunction('console', `'use strict';\n${program}`)(console);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return printed;
}

/** An argument that is an error stands bare; one inside a value is in brackets. */
function bareError(value: unknown): unknown {
  withoutDetails(value, new Set());
  if (!isError(value)) return value;
  const text = inspect(value).slice(1, -1);
  return { [inspect.custom]: () => text };
}

const isError = (value: unknown): value is Error =>
  !types.isProxy(value) && (value instanceof Error || types.isNativeError(value));

/** Takes stack, cause and properties from all errors in a value. */
function withoutDetails(value: unknown, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || types.isProxy(value))
    return;
  seen.add(value);
  if (isError(value)) {
    if (Object.isFrozen(value)) return;
    const { stack, name } = value;
    for (const key of Reflect.ownKeys(value)) {
      if (key === 'name' || key === 'message') {
        Object.defineProperty(value, key, { enumerable: false });
      } else Reflect.deleteProperty(value, key);
    }
    // A platform's error keeps its name where it was.
    if (stack !== undefined)
      Object.defineProperty(value, 'stack', { value: '', configurable: true });
    if (value instanceof DOMException) {
      Object.defineProperty(value, inspect.custom, { value: () => `[${name}: ${value.message}]` });
    }
    return;
  }
  if (value instanceof Map)
    for (const pair of value) for (const each of pair) withoutDetails(each, seen);
  if (value instanceof Set) for (const each of value) withoutDetails(each, seen);
  for (const property of Object.values(Object.getOwnPropertyDescriptors(value))) {
    withoutDetails(property.value, seen);
  }
}
