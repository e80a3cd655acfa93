/** A message of a compiler as a sentence: some end without a full stop. */
export const sentence = (message: string): string =>
  /[.!?…]$/.test(message) ? message : `${message}.`;
