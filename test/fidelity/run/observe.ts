/**
 * Runs modules one after another on the engine itself, in a worker of Node or of a browser: no hooks, no realm;
 * only the console collects, and timers fire when nothing else can run, in the order of their times.
 */

import { standardPromiseTry } from '../../../src/runtime/realm/promise-try.ts';
import { errorText, type Observed } from './observed.ts';
import type { Untouched } from './side.ts';

export interface Engine {
  /** Begins to evaluate the first of some modules. Resolves when it has begun; `main` is its promise. */
  evaluate(files: readonly Untouched[]): Promise<{ main: Promise<unknown> }>;
  /** Calls back after a trip through the host's event loop, microtasks and reports of rejections included. */
  hop(callback: () => void): void;
  /** Calls back for each rejection without a handler, and for what a job of its own throws. */
  onUnhandled(report: (reason: unknown) => void): void;
}

interface Timer {
  at: number;
  fire: () => void;
}

/** Trips through the event loop after which a program that has no timer left is over. */
const HOPS = 2;

/** Returns what runs a module; call it again when the promise before has settled. */
export function observer(engine: Engine): (files: readonly Untouched[]) => Promise<Observed> {
  // What engines do not agree on is not compared; it has a test of its own.
  standardPromiseTry();
  const { hop, evaluate } = engine;
  const NativePromise = Promise;
  let lines: string[] = [];
  engine.onUnhandled((reason) => lines.push(`unhandled ${reasonText(reason)}`));
  const rest = async () => {
    for (let i = 0; i < HOPS; i++) await new NativePromise<void>((resolve) => hop(resolve));
  };
  return async (files) => {
    lines = [];
    const mine = lines;
    let main = 'pending';
    let now = 0;
    const timers: Timer[] = [];
    define('console', {
      log: (...values: unknown[]) => void mine.push(values.map(plainText).join(' ')),
    });
    define('setTimeout', (callback: (...all: unknown[]) => void, ms = 0, ...all: unknown[]) => {
      timers.push({ at: now + Math.trunc(ms), fire: () => callback(...all) });
    });
    const evaluation = await evaluate(files);
    evaluation.main.then(
      () => {
        main = 'fulfilled';
      },
      (reason) => {
        main = `rejected ${reasonText(reason)}`;
      },
    );
    await rest();
    for (let due = next(timers); due; due = next(timers)) {
      now = due.at;
      try {
        due.fire();
      } catch (error) {
        mine.push(`unhandled ${reasonText(error)}`);
      }
      await rest();
    }
    return { lines: mine, main };
  };
}

/** Takes out the timer that is due first; among equals the one that was set first. */
function next(timers: Timer[]): Timer | undefined {
  let first = 0;
  for (const [i, { at }] of timers.entries()) if (at < (timers[first] as Timer).at) first = i;
  return timers.splice(first, 1)[0];
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function reasonText(reason: unknown): string {
  return reason instanceof Error ? errorText(reason.name, reason.message) : plainText(reason);
}

const plainText = (value: unknown): string =>
  typeof value === 'object' ? 'object' : typeof value === 'function' ? 'function' : String(value);
