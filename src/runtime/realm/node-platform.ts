/**
 * A worker thread of Node. The host's prelude leaves there, under one name that is deleted at once, what a
 * browser's worker has of itself: messages, and a way to evaluate a script.
 */

import type { ToRealm } from '../sandbox/protocol.ts';
import type { Platform } from './serve.ts';

/** What `sandbox/node-prelude` leaves for the realm. */
export interface NodeHost {
  post: Platform['post'];
  memory(): number;
  onMessage(take: (message: ToRealm) => void): void;
  evaluate(script: string, name: string): unknown;
  onUnhandled: Platform['onUnhandled'];
}

export function nodePlatform(): {
  platform: Platform;
  onMessage: (take: (message: ToRealm) => void) => void;
} {
  const global = globalThis as unknown as { realmHost?: NodeHost };
  const host = global.realmHost as NodeHost;
  delete global.realmHost;
  return {
    platform: {
      post: host.post,
      memory: host.memory,
      // Node's own `Response` needs the global `Buffer`; a program, as in a browser, finds none.
      evaluate: async (factory, name) =>
        host.evaluate(`'use strict';((Buffer) => (${factory}))()`, name) as never,
      onUnhandled: host.onUnhandled,
    },
    onMessage: host.onMessage,
  };
}
