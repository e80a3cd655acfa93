// E06-2.i fails: settles
export type Release = () => void;
export class Semaphore {
  permits: number;
  constructor(permits: number) {
    this.permits = permits;
  }
  async acquire(options?: { signal?: AbortSignal }): Promise<Release> {
    while (this.permits === 0) await null;
    this.permits--;
    return () => {
      this.permits++;
    };
  }
}
