/** What comparing some random programs came to, as it passes between processes. */
export interface Chunk {
  compared: number;
  linked: number;
  lines: number;
  ends: [string, number][];
  endless: string[];
  coverage: [string, number][];
  difference: string | undefined;
}
