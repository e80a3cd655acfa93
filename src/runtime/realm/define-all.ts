/** Puts values where the platform has its own: writable, configurable, not enumerable; functions under their names. */
export function defineAll(target: object, values: { [name: string]: unknown }): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'function' && value.name !== name) {
      Object.defineProperty(value, 'name', { value: name, configurable: true });
    }
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}
