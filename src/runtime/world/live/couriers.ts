/** A WebSocket on which couriers say where they are. */

import { ws } from 'msw/ws';
import { latency } from '../net.ts';
import { sockets } from '../routes.ts';
import type { Step } from '../world.ts';
import { scriptOf } from './connections.ts';

const couriers = ws.link(sockets.couriers.url);

const usual: readonly Step[] = [
  ...[1, 2, 3, 4].map((seq) => ({
    after: 100,
    send: { courier: 'gull-7', seq, lat: 60 + seq / 100, lon: -1 },
  })),
  { after: 50, close: 1000 },
];

export const courierHandlers = [
  couriers.addEventListener('connection', ({ client }) => {
    const { waitsFor, script } = scriptOf(client) ?? { script: usual };
    let isOver = false;
    client.addEventListener('close', () => {
      isOver = true;
    });
    const play = async (): Promise<void> => {
      for (const step of script) {
        await latency(`${client.url} script`, step.after);
        if (isOver) return;
        if ('send' in step) client.send(JSON.stringify(step.send));
        else client.close(step.close, step.reason);
      }
    };
    if (waitsFor === undefined) {
      void play();
      return;
    }
    client.addEventListener('message', function begin({ data }) {
      if (typeOf(data) !== waitsFor) return;
      client.removeEventListener('message', begin);
      void play();
    });
  }),
];

/** Of a message in JSON, what it says that it is. */
function typeOf(data: unknown): unknown {
  try {
    return JSON.parse(String(data))?.type;
  } catch {
    return undefined;
  }
}
