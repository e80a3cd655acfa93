/** As much of the tar format as a dump of PGDATA has: files and folders, whose names are short (POSIX, "ustar"). */

export interface Entry {
  /** Relative, without a slash at either end. */
  name: string;
  /** Header and content, padded to whole blocks. */
  bytes: Uint8Array;
}

const BLOCK = 512;
const NAME = 100;
const SIZE = 124;
const SIZE_DIGITS = 12;

export function readTar(tar: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  while (at + BLOCK <= tar.length) {
    const name = text(tar, at, NAME);
    if (name === '') break;
    const size = Number.parseInt(text(tar, at + SIZE, SIZE_DIGITS), 8) || 0;
    const end = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    entries.push({ name: name.replace(/^\/|\/$/g, ''), bytes: tar.subarray(at, end) });
    at = end;
  }
  return entries;
}

export const contentOf = ({ bytes }: Entry): Uint8Array => bytes.subarray(BLOCK);

/** Two empty blocks end a tar. */
export function writeTar(entries: readonly Entry[]): Uint8Array {
  return Buffer.concat([...entries.map(({ bytes }) => bytes), new Uint8Array(2 * BLOCK)]);
}

const text = (bytes: Uint8Array, at: number, length: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(at, at + length)).replace(/\0.*$/s, '');
