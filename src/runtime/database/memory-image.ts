/** A copy of Postgres's memory. Whatever a run does to it (caches, counters, locks, settings) is gone with a copy back. */

/** As much of PGlite's module as an image needs. */
export interface Memory {
  /** All of it, as it is now: it grows. */
  bytes(): Uint8Array;
  /** Up to where it has ever been used (`sbrk`). */
  used(): number;
}

export interface MemoryImage {
  restore(): void;
}

export function memoryImage(memory: Memory): MemoryImage {
  const before = memory.bytes().slice(0, memory.used());
  return {
    restore() {
      const used = memory.used();
      const bytes = memory.bytes();
      bytes.set(before);
      // What is asked of the system is expected to be zeros.
      bytes.fill(0, before.length, used);
    },
  };
}
