/** Which channels a client listens on. One session listens for all; what arrives goes to those who asked. */

/** `LISTEN` or `UNLISTEN` with its channel, as Postgres reads names: in lower case, unless quoted. */
const statement = /\b(LISTEN|UNLISTEN)\s+(?:"((?:[^"]|"")+)"|([\p{L}_][\p{L}\p{N}_$]*)|\*)/giu;

export class Channels {
  readonly #names = new Set<string>();

  has(name: string): boolean {
    return this.#names.has(name);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#names.values();
  }

  /** Follows what the client's statements have asked for. */
  follow(sql: string): void {
    for (const [, verb = '', quoted, plain] of sql.matchAll(statement)) {
      const name = quoted?.replaceAll('""', '"') ?? plain?.toLowerCase();
      if (verb.toUpperCase() === 'LISTEN') this.#names.add(name ?? '');
      else if (name === undefined) this.#names.clear();
      else this.#names.delete(name);
    }
  }

  clear(): void {
    this.#names.clear();
  }
}
