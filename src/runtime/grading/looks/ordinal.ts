/** `4th` */
export function ordinal(n: number): string {
  return `${n}${suffixes[rules.select(n) as keyof typeof suffixes]}`;
}

const rules = new Intl.PluralRules('en-US', { type: 'ordinal' });
const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
