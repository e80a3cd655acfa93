import type { Lanes } from '../../runtime/trace/index.ts';

/** Of more lanes than this, the lanes scroll under their ruler. */
export const TALL = 18;

/** Attributes from which the stylesheet knows how high a printed drawing is, before it is laid out. */
export interface DrawnRows {
  'data-lanes': number;
  'data-held'?: 1;
  'data-strips'?: number;
  'data-limits'?: number;
  'data-tall'?: '';
}

export function drawnRows({ lanes, resources, levels }: Lanes): DrawnRows {
  const limits = levels.filter(({ limit }) => limit !== undefined).length;
  return {
    'data-lanes': lanes.length + resources.length,
    ...(resources.length > 0 && { 'data-held': 1 }),
    ...(levels.length > 0 && { 'data-strips': levels.length }),
    ...(limits > 0 && { 'data-limits': limits }),
    ...(lanes.length > TALL && { 'data-tall': '' }),
  };
}
