import type { WaitKind } from '../../runtime/trace/index.ts';

/** The colours that a canvas needs, as the style sheet has them now. */
export type Palette = Record<WaitKind | 'ink' | 'fail' | 'rule', string>;

const ROLES = [
  'timer',
  'request',
  'body',
  'query',
  'lock',
  'tasks',
  'promise',
  'ink',
  'fail',
  'rule',
] as const satisfies readonly (keyof Palette)[];

/**
 * Reads the colours of the roles at `element`. A custom property keeps its `light-dark()` as written, so each role is
 * asked of an element that has it as its colour.
 */
export function paletteAt(element: Element): Palette {
  const probe = document.createElement('i');
  probe.hidden = true;
  element.append(probe);
  const colours = ROLES.map((role) => {
    probe.className = `pal-${role}`;
    return [role, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Palette;
}
