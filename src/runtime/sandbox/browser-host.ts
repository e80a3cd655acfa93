/** Realms in dedicated workers of a sandboxed frame, and the database beside them. */

import { fetchText } from './arrive.ts';
import { database } from './browser-database.ts';
import { startInFrame } from './browser-frame.ts';
import realmUrl from './built/realm.js?url';
import type { FromRealm, ToRealm } from './protocol.ts';
import type { Host, RealmPort } from './realm-port.ts';

const moduleUrls = import.meta.glob<string>('./built/modules/*.js', {
  query: '?url',
  import: 'default',
  eager: true,
});
const modules = new Map<string, Promise<string>>();

/**
 * Real ms for which a worker that was told to end may still be there: Chromium lets a script go on for two seconds. No
 * browser tells when it is gone.
 */
const ENDS_WITHIN = { resting: 100, working: 2000 };

/** The realms whose programs may be at work: until they say that they are done, or are surely gone. */
const working = new Set<RealmPort>();

export const host: Host = {
  async start(): Promise<RealmPort> {
    const worker = await startInFrame<ToRealm, FromRealm>('realm', () =>
      fetchText(realmUrl, 'What runs programs'),
    );
    const { promise: gone, resolve: isGone } = Promise.withResolvers<void>();
    const port: RealmPort = {
      send: (message, transfer) => {
        if (message.type === 'run') working.add(port);
        worker.send(message, transfer);
      },
      onMessage: () => {},
      onEnd: () => {},
      readModule,
      database,
      terminate: () => {
        worker.terminate();
        setTimeout(isGone, working.has(port) ? ENDS_WITHIN.working : ENDS_WITHIN.resting);
      },
      gone,
    };
    worker.onMessage = (message) => {
      if (message.type === 'done') working.delete(port);
      port.onMessage(message);
    };
    worker.onLost = () => {
      isGone();
      // All of the frame's realms hear of it, one after another, before any of them counts as gone.
      port.onEnd(working.size > 1 ? 'frame' : 'memory');
    };
    void gone.then(() => working.delete(port));
    return port;
  },
  database,
};

/** Fetched once; after a failure, the next run that needs it tries again. */
function readModule(file: string): Promise<string> {
  const url = moduleUrls[`./built/modules/${file}.js`] as string;
  const text = modules.get(file) ?? fetchText(url, `A module that the program imports`);
  modules.set(file, text);
  text.catch(() => modules.delete(file));
  return text;
}
