import type { Encoded } from '../../encoded.ts';
import { prefix } from './prefix.ts';

type EncodedError = Extract<Encoded, { type: 'error' }>;

/** An error on one line, `Name: message`: without stack, code and cause. */
export function errorLine(error: EncodedError): string {
  const { message } = error;
  const name = title(error);
  return message === '' || name === '' ? name + message : `${name}: ${message}`;
}

/**
 * The name, and the class where that says more: `NotFoundError` of a class that has no name of its own,
 * `NotFound [Error]` where it does not look like an error's.
 */
function title({ name, class: made, tag }: EncodedError): string {
  if (made === undefined) return name;
  const full = prefix({ class: made, tag }, made === '' ? name || 'Error' : 'Error').trimEnd();
  if (name === full) return name;
  return full.includes(name) ? full : `${full} [${name}]`;
}
