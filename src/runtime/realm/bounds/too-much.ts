/** @returns what a call throws that asks for more than a program can have here */
export const tooMuch = (what: string, most: string): RangeError =>
  new RangeError(`${what} is more than a program can have here: ${most}.`);

export const grouped = (count: number): string => count.toLocaleString('en-US');
