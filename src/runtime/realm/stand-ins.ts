/**
 * Imported before MSW: what MSW looks for at import time and a worker of an opaque origin lacks, or had better not have.
 * Its cookie store wants `localStorage`; its server-sent events want to know that there is an `EventSource`; its WebSocket
 * links would keep clients in IndexedDB, and tell other realms of them.
 */
const { BroadcastChannel } = globalThis;

/** MSW has been imported: a program gets the platform's own. */
export function withdrawStandIns(): void {
  Object.assign(globalThis, { BroadcastChannel });
}

const kept = new Map<string, string>();
for (const [name, value] of Object.entries({
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  },
  indexedDB: undefined,
  EventSource: class {},
  BroadcastChannel: class {
    addEventListener() {}
    postMessage() {}
  },
})) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
