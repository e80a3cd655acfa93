import { grouped } from './grouped.ts';

const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** `4th`. 11th to 13th are no 1st to 3rd. `Intl.PluralRules` knows that too, and takes a thousand times as long. */
export function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${grouped(number)}${(teen ? undefined : ENDINGS[number % 10]) ?? 'th'}`;
}
