/** Errors as Node words them (nodejs.org/api/errors.html). */

import { $Object, $String, $TypeError } from './originals.ts';

/** What Node rejects with when a signal aborts; the signal's reason is the cause. */
export class AbortError extends Error {
  code = 'ABORT_ERR';
  override name = 'AbortError';
  constructor(cause: unknown) {
    super('The operation was aborted', { cause });
  }
}

/** `name` is an argument, or with a dot in it a property of one. */
export function invalidArgument(name: string, wanted: string, given: unknown): TypeError {
  const what = name.includes('.') ? 'property' : 'argument';
  return coded(
    'ERR_INVALID_ARG_TYPE',
    `The "${name}" ${what} must be ${wanted}. Received ${received(given)}`,
  );
}

export const coded = (code: string, message: string): TypeError =>
  $Object.assign(new $TypeError(message), { code });

/** Characters of a text that Node shows. */
const SHOWN = 25;

/** What was given instead, as Node says it. */
function received(given: unknown): string {
  switch (typeof given) {
    case 'undefined':
      return 'undefined';
    case 'function':
      return `function ${given.name}`;
    case 'object':
      return given === null ? 'null' : object(given);
    case 'string':
      return `type string ('${given.length > SHOWN ? `${given.slice(0, SHOWN)}...` : given}')`;
    case 'bigint':
      return `type bigint (${given}n)`;
    default:
      return `type ${typeof given} (${$String(given)})`;
  }
}

const object = (given: object): string =>
  given.constructor?.name
    ? `an instance of ${given.constructor.name}`
    : '[Object: null prototype] {}';
