/** Node's `util/types`, as far as node-postgres asks for it. */

const { getTime } = Date.prototype;
const { apply } = Reflect;

/** By its internal slot, whatever its prototype. */
export function isDate(value: unknown): boolean {
  try {
    apply(getTime, value, []);
    return true;
  } catch {
    return false;
  }
}
