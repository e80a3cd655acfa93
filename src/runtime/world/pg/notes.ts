/** What one session cannot give as a server does. A program that asks for it is told, once a run. */

import { world } from './run.ts';
import type { Sending } from './sending.ts';

const ONE_SESSION = 'All clients share one session of the database here';

const notes: readonly { asked: RegExp; note: string }[] = [
  {
    asked: /\bisolation\s+level\s+(?:serializable|repeatable\s+read)\b/i,
    note: `${ONE_SESSION}: while a transaction is open the others wait, whatever its isolation level, so none of them ever fails to serialize.`,
  },
  {
    asked:
      /\bfor\s+(?:no\s+key\s+update|update|share|key\s+share)\b|\block\s+(?:table\s+)?\w+\s+in\b/i,
    note: `${ONE_SESSION}: while a transaction is open the others wait as a whole, so nobody ever meets its locks.`,
  },
  {
    asked: /\bpg_(?:try_)?advisory_(?:xact_)?lock/i,
    note: `${ONE_SESSION}, and a session never waits for its own advisory locks.`,
  },
  {
    asked: /\bpg_(?:cancel|terminate)_backend\b/i,
    note: `${ONE_SESSION}: a statement cannot be cancelled while it runs.`,
  },
  {
    asked: /\bcreate\s+(?:local\s+|global\s+)?temp(?:orary)?\b|\binto\s+temp(?:orary)?\b/i,
    note: `${ONE_SESSION}: they see each other's temporary tables.`,
  },
  {
    asked: /^\s*(?:prepare|deallocate)\b|\bdiscard\s+all\b/i,
    note: `${ONE_SESSION}: they see each other's statements that were prepared by SQL.`,
  },
];

const told = new Set<string>();

/** @returns what the client is to be told with the answer */
export function notesOn({ query, sql }: Sending): string[] {
  const found = notes.filter(({ asked, note }) => asked.test(sql) && !told.has(note));
  for (const { note } of found) {
    told.add(note);
    world.write('query-note', 'world', { query, message: note });
  }
  return found.map(({ note }) => note);
}
