/**
 * Imported before MSW: what MSW looks for at import time and a worker of an opaque origin lacks.
 * Its cookie store wants `localStorage`; its WebSocket links would keep clients in IndexedDB.
 */
const kept = new Map<string, string>();
for (const [name, value] of Object.entries({
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  },
  indexedDB: undefined,
})) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
