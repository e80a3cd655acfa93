import { $Object } from './originals.ts';

/**
 * The same object without a prototype: what it lacks is not found upon `Object.prototype`, where a program may have put it. Also
 * for what is resolved through a promise, which the engine asks for a `then`.
 */
export const bare = <T extends object>(fields: T): T => $Object.setPrototypeOf(fields, null);
