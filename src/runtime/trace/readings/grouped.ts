/**
 * A whole number with its thousands apart: `10,000`. As `toLocaleString('en-US')` has it, which looks its locale up
 * each time, and in some browsers takes 50 µs.
 */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
