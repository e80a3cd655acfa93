import type { Encoded } from '../../encoded.ts';
import { inspect } from './inspect.ts';
import type { InspectOptions } from './options.ts';

/** What `console.dir` prints of its arguments: a value, and options (`null` is no limit). */
export function dirText([value, options]: readonly Encoded[]): string {
  return inspect(value ?? null, optionsFrom(options));
}

const known: readonly (keyof InspectOptions)[] = [
  'depth',
  'breakLength',
  'compact',
  'maxArrayLength',
  'maxStringLength',
  'sorted',
];

function optionsFrom(given: Encoded | undefined): Partial<InspectOptions> {
  if (typeof given !== 'object' || given?.type !== 'object') return {};
  const options: Record<string, number | boolean> = {};
  for (const [name, value] of given.entries) {
    if (!known.includes(name as keyof InspectOptions)) continue;
    if (name === 'compact')
      options[name] = value === false ? 0 : value === true ? 3 : Number(value);
    else if (typeof value === 'number' || typeof value === 'boolean') options[name] = value;
    else options[name] = Number.POSITIVE_INFINITY;
  }
  return options;
}
