import type { Site } from '../../runtime/trace/index.ts';
import { inScenario, place } from '../../runtime/trace/readings/words.ts';

/** The line of the program that a cell shows; undefined: the place is in a file beside it, or in an exercise's scenario. */
export const shownLine = (site: Site | undefined): number | undefined =>
  site?.file === 'main.ts' ? site.line : undefined;

/** @example inPlace(site) // ' on line 14'; ' on line 3 of kit.ts'; ' in the scenario', whose lines no reader sees */
export const inPlace = (site: Site): string => ` ${inScenario(site) ? 'in' : 'on'} ${place(site)}`;
