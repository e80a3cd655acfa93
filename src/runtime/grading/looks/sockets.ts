/** Which sockets the answer made, when, and how they ended. */

import { formatMs, type SocketRow, sockets } from '../../trace/index.ts';
import { counted, type Figure } from '../figure.ts';
import type { Run } from '../run.ts';
import type { Look } from '../words.ts';

export interface Made {
  /** When each socket was made, in virtual ms. */
  made: number[];
  /** When each was closed; undefined: it never was. */
  closed: (number | undefined)[];
  codes: (number | undefined)[];
  /** On how many of them the answer said something. */
  spokenOn: number;
}

const made = (rows: readonly SocketRow[]): Made => ({
  made: rows.map(({ start }) => start),
  closed: rows.map(({ end }) => end),
  codes: rows.map(({ code }) => code),
  spokenOn: rows.filter(({ sent }) => sent > 0).length,
});

const countOf = ({ made }: Made): Figure => counted(made.length, 'socket', 'sockets');

const socketsOf = ({ trace }: Run): SocketRow[] => sockets(trace);

/** Sockets are made at exactly these times, and no others. */
export const makesSocketsAt =
  (wanted: readonly number[]): Look<Made> =>
  (run) => {
    const facts = made(socketsOf(run));
    const first = facts.made.findIndex((ms, i) => ms !== wanted[i]);
    return {
      pass: first < 0 && facts.made.length === wanted.length,
      facts,
      text: `Sockets were made at ${times(facts.made)}. Wanted: at ${times(wanted)}.`,
      figure: countOf(facts),
      at: facts.made[first] ?? run.elapsed,
    };
  };

/** So many sockets are made. */
export const makesSockets =
  (wanted: number): Look<Made> =>
  (run) => {
    const facts = made(socketsOf(run));
    return {
      pass: facts.made.length === wanted,
      facts,
      text: `Sockets were made at ${times(facts.made)}: ${facts.made.length}. Wanted: ${wanted}.`,
      figure: countOf(facts),
      at: facts.made[wanted] ?? run.elapsed,
    };
  };

/** So many sockets are made, and the answer says something on each of them. */
export const speaksOnSockets =
  (wanted: number): Look<Made> =>
  (run) => {
    const rows = socketsOf(run);
    const facts = made(rows);
    const silent = rows.find(({ ready, sent }) => ready !== undefined && sent === 0);
    return {
      pass: facts.spokenOn === wanted && facts.made.length === wanted,
      facts,
      text: `Of ${facts.made.length} sockets ${facts.spokenOn} heard something from you. Wanted: ${wanted}.`,
      figure: countOf(facts),
      at: silent?.start ?? run.elapsed,
    };
  };

/** No socket is made before the one before it has closed. */
export const oneSocketAtATime: Look<Made & { at: number }> = (run) => {
  const rows = socketsOf(run);
  const early = rows.find((row, i) => rows.slice(0, i).some((each) => isOpenAt(each, row.start)));
  const at = early?.start ?? 0;
  const facts = made(rows);
  return {
    pass: rows.length > 0 && early === undefined,
    facts: { ...facts, at },
    text: early
      ? `At ${formatMs(at)} a socket was made, and another had not closed yet.`
      : `${rows.length} sockets were made, one after the other.`,
    figure: countOf(facts),
    note: early && 'a socket beside one that is open',
    at,
  };
};

const isOpenAt = ({ end }: SocketRow, ms: number): boolean => end === undefined || end > ms;

const times = (all: readonly number[]): string =>
  all.length === 0
    ? 'no time'
    : `${all.slice(0, SHOWN).map(formatMs).join(', ')}${all.length > SHOWN ? ' …' : ''}`;

const SHOWN = 6;
