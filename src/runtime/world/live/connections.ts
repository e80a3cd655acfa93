/** Failure injection into sockets: what a scenario has become of each connection. */

import { fresh } from '../fresh.ts';
import type { SocketName } from '../routes.ts';
import type { Connection, World } from '../world.ts';

type Scripted = Exclude<Connection, { refuse: true }>;

const injected = fresh(() => ({ sockets: {} as NonNullable<World['sockets']> }));
const made = fresh(() => new Map<SocketName, number>());
const scripts = fresh(() => new WeakMap<object, Scripted>());

/** Takes what a run's world says; call it once, when the run begins. */
export function injectConnections({ sockets = {} }: World): void {
  injected().sockets = sockets;
}

/** What the scenario has become of the next connection; undefined: the usual. */
export function nextConnection(name: SocketName): Connection | undefined {
  const all = injected().sockets[name];
  const number = made().get(name) ?? 0;
  made().set(name, number + 1);
  return all?.[number] ?? all?.at(-1);
}

/** Notes which script belongs to MSW's `client`. */
export const giveScript = (client: object, script: Scripted): unknown =>
  scripts().set(client, script);

export const scriptOf = (client: object): Scripted | undefined => scripts().get(client);
