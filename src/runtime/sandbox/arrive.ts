/** What the page fetches for its programs: scripts, and packed files whose bytes are counted. */

import { countBytes } from '../compiler/count-bytes.ts';
import { SandboxError } from './sandbox-error.ts';

/** @throws SandboxError */
export const fetchText = (url: string, what: string): Promise<string> =>
  arrived(what, async () => (await answered(url)).text());

/** @throws SandboxError */
export const fetchBlob = (
  url: string,
  what: string,
  onBytes: (loaded: number) => void,
): Promise<Blob> =>
  arrived(what, async () => {
    const { body } = await answered(url);
    return new Response(body?.pipeThrough(countBytes(onBytes))).blob();
  });

async function answered(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

async function arrived<T>(what: string, fetched: () => Promise<T>): Promise<T> {
  try {
    return await fetched();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new SandboxError(
      `${what} did not arrive (${cause}). Try again when the network is back.`,
    );
  }
}
