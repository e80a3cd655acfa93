interface Store {
  get(locker: string): Promise<string | undefined>;
  put(locker: string, who: string): Promise<void>;
}
export function createDesk(store: Store): {
  reserve(locker: string, who: string): Promise<boolean>;
} {
  throw new Error('not written yet');
}
