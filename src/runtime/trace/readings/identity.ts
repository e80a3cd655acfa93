import type { Encoded } from '../encoded.ts';

/** A text that two values share if they are the same: objects are told apart by their number, others by what they are. */
export const identity = (value: Encoded): string =>
  typeof value === 'object' && value !== null && 'id' in value
    ? `object ${value.id}`
    : JSON.stringify(value);
