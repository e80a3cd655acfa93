/** A client of a run, as the one session of all clients knows it. */

import { Channels } from './channels.ts';
import { StatementNames } from './statement-names.ts';

export type Setting = readonly [name: string, value: string];

export class Client {
  readonly id: number;
  readonly names: StatementNames;
  readonly channels = new Channels();
  /** Those of its startup message: what `RESET` goes back to. */
  readonly startup: readonly Setting[];
  /** What differs from Postgres's own. */
  settings: readonly Setting[];
  /** A statement may have changed settings since they were noted. */
  changed = false;

  constructor(id: number, startup: readonly Setting[]) {
    this.id = id;
    this.names = new StatementNames(id);
    this.startup = startup.flatMap(settingsIn).filter(([name]) => !ofTheConnection.has(name));
    this.settings = this.startup;
  }
}

/** What a startup message has beside settings. */
const ofTheConnection = new Set(['user', 'database', 'replication', 'options']);

/** `options` holds further settings, as on a command line. */
function settingsIn([name, value]: Setting): Setting[] {
  if (name !== 'options') return [[name, value]];
  return [...value.matchAll(/(?:-c\s*|--)([\w.]+)=((?:\\.|\S)*)/g)].map(
    ([, key = '', given = '']) => [key, given.replace(/\\(.)/g, '$1')],
  );
}
