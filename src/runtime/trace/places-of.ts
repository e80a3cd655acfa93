/**
 * The place of each name in a list, by property: nothing is looked up above it, so in a realm it holds whatever a
 * program has patched.
 */
export function placesOf<N extends string>(names: readonly N[]): Readonly<Record<N, number>> {
  const places = Object.fromEntries(names.map((name, place) => [name, place]));
  return Object.freeze(Object.setPrototypeOf(places, null));
}
