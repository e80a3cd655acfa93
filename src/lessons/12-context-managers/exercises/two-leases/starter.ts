interface Registry {
  take(name: string): Promise<void>;
  give(name: string): Promise<void>;
}
export async function acquireLease(reg: Registry, name: string): Promise<AsyncDisposable> {
  throw new Error('not written yet');
}
export async function withBothLeases<T>(
  reg: Registry,
  a: string,
  b: string,
  work: () => Promise<T>,
): Promise<T> {
  throw new Error('not written yet');
}
