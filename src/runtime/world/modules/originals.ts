/** Built-ins as they were before any program ran: a module is evaluated first. */

const { structuredClone: $structuredClone, Promise: $Promise, Reflect: $Reflect } = globalThis;
const { withResolvers, reject } = $Promise;
const { apply } = $Reflect;

/** A copy, as messages to a worker are (HTML, "StructuredClone"). @throws DataCloneError */
export const cloned = <T>(value: T): T => $structuredClone(value);

export const resolvers = <T>() => apply(withResolvers, $Promise, []) as PromiseWithResolvers<T>;
export const rejection = (error: unknown): Promise<never> => apply(reject, $Promise, [error]);
