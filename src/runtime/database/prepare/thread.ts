/**
 * A thread of its own for making what the database starts from: its clock stands still and its chance is always the
 * same, so that the same tables give the same bytes, and readers who have them need not fetch them again.
 */

import crypto from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { chance } from '../chance.ts';
import { dataDirectory } from './data-directory.ts';
import { packageData } from './package-data.ts';
import { program } from './program.ts';

/** What is posted: the files, unpacked. */
export interface Prepared {
  program: Uint8Array;
  share: Uint8Array;
  directory: Uint8Array;
}

globalThis.Date = standingClock(Date.UTC(2026, 0, 1));
performance.now = () => 0;
crypto.randomFillSync = chance(0) as typeof crypto.randomFillSync;

const prepared: Prepared = {
  program: await program(),
  share: await packageData(),
  directory: await dataDirectory(),
};
parentPort?.postMessage(prepared);

function standingClock(now: number): DateConstructor {
  return class extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [now] : parts) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
}
