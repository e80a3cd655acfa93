/** How a WebSocket comes to the world: the handshake, and then MSW's handlers. */

import { socketHandlers } from '../handlers.ts';
import { latency } from '../net.ts';
import { type SocketName, type SocketRoute, sockets } from '../routes.ts';
import { type Caller, Client, server } from './client.ts';
import { giveScript, nextConnection } from './connections.ts';

/** A connection on which the handshake is done. */
export interface Line {
  protocol: string;
  /** The server hears of it, and begins. */
  begin(): Promise<void>;
  send(data: unknown): void;
  close(code: number | undefined, reason: string): void;
}

/**
 * Calls a server, on behalf of a `WebSocket`.
 * @returns a sentence when nothing answers, or the handshake is refused
 */
export async function dial(
  address: string,
  protocols: readonly string[],
  caller: Caller,
): Promise<Line | string> {
  const handlers = socketHandlers.filter((handler) => handler.test(address));
  const name = nameOf(address);
  if (handlers.length === 0 || !name) return `nothing answers ${address}`;
  const route: SocketRoute = sockets[name];
  const connection = nextConnection(name);
  await latency(`${address} handshake`, connection?.handshake ?? route.handshake);
  if (connection && 'refuse' in connection) return `${address} refused the handshake`;
  const client = new Client(address, route, caller);
  if (connection) giveScript(client, connection);
  return {
    protocol: protocols[0] ?? '',
    begin: async () => {
      for (const handler of handlers) {
        await handler.run({ client, server, info: { protocols: [...protocols] } } as never);
      }
    },
    send: (data) => client.sent(data),
    close: (code, reason) => client.left(code, reason),
  };
}

const nameOf = (address: string): SocketName | undefined =>
  (Object.keys(sockets) as SocketName[]).find(
    (name) => sockets[name].url === address.replace(/[?].*$/, ''),
  );
